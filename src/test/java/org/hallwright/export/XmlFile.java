package org.hallwright.export;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// A file of XML, read by the parser of the platform.
record XmlFile(Document document) {
    static XmlFile of(byte[] file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setNamespaceAware(true);
            return new XmlFile(factory.newDocumentBuilder().parse(new ByteArrayInputStream(file)));
        } catch (Exception e) {
            throw new AssertionError("not well-formed", e);
        }
    }

    List<Element> elements(String name) {
        var found = document.getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
    }
}
