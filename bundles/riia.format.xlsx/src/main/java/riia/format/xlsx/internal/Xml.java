// SPDX-License-Identifier: Apache-2.0
package riia.format.xlsx.internal;

import java.io.CharConversionException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.HashSet;
import java.util.Set;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import riia.indicator.spi.UnreadableException;

/**
 * One part read tag by tag. No document types, no entities but the five of XML, nothing opened on behalf of the part. Elements and
 * attributes are known by their local names: the transitional and the strict namespaces differ in nothing that is read here.
 */
final class Xml implements AutoCloseable {

    private static final int RECENT = 64;

    private final InputStream in;
    private final String part;
    private final Refusals refusals;
    private final XMLStreamReader reader;
    private final Set<String> names = new HashSet<>();
    private final String[] recent = new String[RECENT];
    private int depth;

    Xml(InputStream in, String part, Refusals refusals) throws IOException, UnreadableException {
        this.in = in;
        this.part = part;
        this.refusals = refusals;
        try {
            reader = factory().createXMLStreamReader(XmlText.of(in));
        } catch (XMLStreamException | IOException | RuntimeException e) {
            in.close();
            throw broken(e);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        return factory;
    }

    /** Goes to the next start or end of an element, over texts; false at the end of the part, which is then known to be whole. */
    boolean tag() throws IOException, UnreadableException {
        for (int event = next(); event != XMLStreamConstants.END_DOCUMENT; event = next()) {
            if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    /** Goes to the next start of an element of a name; false if there is none. */
    boolean find(String name) throws IOException, UnreadableException {
        while (tag()) {
            if (starts(name)) {
                return true;
            }
        }
        return false;
    }

    boolean starts(String name) {
        return reader.getEventType() == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return reader.getEventType() == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals(name);
    }

    /** The attribute of a name in no namespace; empty if there is none. */
    String attribute(String name) {
        String value = reader.getAttributeValue("", name);
        return value == null ? "" : value;
    }

    /** The attribute of a name in any namespace but none: {@code r:id}. */
    String qualified(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String namespace = reader.getAttributeNamespace(i);
            if (name.equals(reader.getAttributeLocalName(i)) && namespace != null && !namespace.isEmpty()) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    boolean flag(String name) {
        String value = attribute(name);
        return value.equals("1") || value.equals("true");
    }

    /** The text of the element that starts here, up to its end. */
    String text() throws IOException, UnreadableException {
        StringBuilder text = new StringBuilder();
        for (int inside = depth; depth >= inside;) {
            int event = next();
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA || event == XMLStreamConstants.SPACE) {
                text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                break;
            }
        }
        return text.toString();
    }

    private int next() throws IOException, UnreadableException {
        int event;
        try {
            event = reader.hasNext() ? reader.next() : XMLStreamConstants.END_DOCUMENT;
        } catch (XMLStreamException | RuntimeException e) {
            throw broken(e);
        }
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start();
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw refusals.of(
                    "a document type or an entity in '" + part + "'", "XML without them, as spreadsheets write it",
                    "The file may have been made to read or fill this computer. " + Refusals.SEND_AGAIN);
            default -> { }
        }
        return event;
    }

    private void start() throws UnreadableException {
        count(reader.getLocalName());
        for (int i = reader.getAttributeCount() - 1; i >= 0; i--) {
            count(reader.getAttributeLocalName(i));
        }
        if (++depth > Limits.DEPTH || names.size() > Limits.NAMES) {
            throw refusals.of("XML with more levels or names than any workbook has, in '" + part + "'",
                    "at most " + Limits.DEPTH + " levels and " + Limits.NAMES + " names", Refusals.SEND_AGAIN);
        }
    }

    /** The parser gives the same object for the same name, and keeps it. */
    @SuppressWarnings("java:S4973") // the same object is what is asked
    private void count(String name) {
        int slot = name.hashCode() & RECENT - 1;
        if (recent[slot] != name) {
            recent[slot] = name;
            names.add(name);
        }
    }

    /** Damage is the file's, a failing disk is not. The parser wraps either, and answers some damage with a runtime exception. */
    private UnreadableException broken(Exception e) throws IOException {
        for (Throwable cause = e; cause != null; cause = cause instanceof XMLStreamException stream && stream.getNestedException() != null
                ? stream.getNestedException() : cause.getCause()) {
            if (cause instanceof PartException refused) {
                return refused.refusal();
            }
            if (cause instanceof IOException failed && !(failed instanceof CharacterCodingException)
                    && !(failed instanceof CharConversionException) && !(failed instanceof EOFException)) {
                throw failed;
            }
        }
        String where = e instanceof XMLStreamException stream && stream.getLocation() != null
                ? ", line " + stream.getLocation().getLineNumber() + ", column " + stream.getLocation().getColumnNumber() : "";
        return refusals.of("XML that breaks off or is wrong in '" + part + "'" + where, "a whole workbook",
                "The workbook is damaged. " + Refusals.SEND_AGAIN);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
