// SPDX-License-Identifier: Apache-2.0
package riia.indicator.command.internal;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;

import riia.command.spi.Invocation;
import riia.command.spi.UsageException;
import riia.indicator.mapping.FileMapping;
import riia.indicator.mapping.MappingException;
import riia.indicator.mapping.Mappings;

/** A mapping's file that a user named. */
final class MappingFile {

    private MappingFile() {
    }

    /** @throws UsageException if it cannot be read, is no mapping, or names what is not installed; with file and line */
    static FileMapping read(Invocation invocation, Mappings mappings, String typed) throws UsageException {
        try {
            FileMapping mapping = mappings.read(Files.readString(invocation.path(typed)));
            mappings.verify(mapping);
            return mapping;
        } catch (MappingException e) {
            throw new UsageException(typed + ": " + e.getMessage());
        } catch (MalformedInputException e) {
            throw new UsageException(typed + " is not written in UTF-8");
        } catch (IOException e) {
            throw new UsageException(typed + " is no file that can be read");
        }
    }
}
