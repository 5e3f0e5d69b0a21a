package wortlaut.archive.export;

import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML 1.0; characters that it cannot hold become U+FFFD. */
final class Xml {
  private final XMLStreamWriter out;

  Xml(Writer writer) throws XMLStreamException {
    // The JDK's own, whatever else is on the class path.
    this.out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(writer);
    out.writeStartDocument("UTF-8", "1.0");
    out.writeCharacters("\n");
  }

  /**
   * An element's start; name and value of each attribute, of which those without value are left
   * out.
   */
  void open(String name, String... attributes) throws XMLStreamException {
    out.writeStartElement(name);
    attributes(attributes);
  }

  void empty(String name, String... attributes) throws XMLStreamException {
    out.writeEmptyElement(name);
    attributes(attributes);
    out.writeCharacters("\n");
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      if (attributes[i + 1] != null) {
        out.writeAttribute(attributes[i], clean(attributes[i + 1]));
      }
    }
  }

  /** An element with nothing but text. */
  void text(String name, String text, String... attributes) throws XMLStreamException {
    open(name, attributes);
    characters(text);
    out.writeEndElement();
  }

  void characters(String text) throws XMLStreamException {
    out.writeCharacters(clean(text));
  }

  /** Ends the innermost element that is open, and its line. */
  void end() throws XMLStreamException {
    out.writeEndElement();
    out.writeCharacters("\n");
  }

  /** Ends it within a line. */
  void close() throws XMLStreamException {
    out.writeEndElement();
  }

  void finish() throws XMLStreamException {
    out.writeEndDocument();
    out.flush();
  }

  private static String clean(String text) {
    return text.codePoints()
        .map(c -> isAllowed(c) ? c : 0xFFFD)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isAllowed(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || c >= 0x20 && c < 0xD800
        || c >= 0xE000 && c < 0xFFFE
        || c >= 0x10000;
  }
}
