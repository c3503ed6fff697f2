// SPDX-License-Identifier: Apache-2.0
package riia.platform.slf4j;

import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;

/** One name in the log file: what someone must act on, what we coped with, and what happens once per start or user act. */
final class FileLogger extends LegacyAbstractLogger {

    private final transient LogFile file;

    FileLogger(String name, LogFile file) {
        this.name = name;
        this.file = file;
    }

    @Override
    public boolean isTraceEnabled() {
        return false;
    }

    @Override
    public boolean isDebugEnabled() {
        return false;
    }

    @Override
    public boolean isInfoEnabled() {
        return true;
    }

    @Override
    public boolean isWarnEnabled() {
        return true;
    }

    @Override
    public boolean isErrorEnabled() {
        return true;
    }

    @Override
    protected String getFullyQualifiedCallerName() {
        return null;
    }

    @Override
    protected void handleNormalizedLoggingCall(Level level, Marker marker, String pattern, Object[] arguments, Throwable cause) {
        file.write(level, name, MessageFormatter.basicArrayFormat(pattern, arguments), cause);
    }
}
