package cn.zhiqing.archive.pack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.xml.sax.SAXException;

/** 格式: whether a file opens, how many pages it has. */
final class Formats {

    private Formats() {}

    /** The ending of a name, in lower case, without the dot. */
    static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** Pages of a PDF; 0 of anything else, and of one that does not open. */
    static int pages(String name, byte[] bytes) {
        if (!ending(name).equals("pdf")) {
            return 0;
        }
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            return pdf.getNumberOfPages();
        } catch (IOException | RuntimeException broken) {
            // the parser throws what it likes on foreign bytes
            return 0;
        }
    }

    static boolean opens(String name, byte[] bytes) {
        return switch (ending(name)) {
            case "pdf" -> pages(name, bytes) > 0;
            case "docx", "xlsx", "pptx" -> hasPart(bytes, "[Content_Types].xml");
            case "ofd" -> hasPart(bytes, "OFD.xml");
            case "zip" -> PackedFiles.names(bytes).isPresent();
            case "png" -> starts(bytes, 0x89, 'P', 'N', 'G');
            case "jpg", "jpeg" -> starts(bytes, 0xFF, 0xD8, 0xFF);
            case "html", "txt", "xml", "xsd", "jsonl", "csv" -> bytes.length > 0 && isText(bytes);
            default -> bytes.length > 0;
        };
    }

    /** Whether the metadata is built as its schema says. */
    static boolean isValid(byte[] xml, byte[] xsd) {
        try {
            var factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            var validator = factory.newSchema(new StreamSource(new ByteArrayInputStream(xsd)))
                    .newValidator();
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            validator.validate(new StreamSource(new ByteArrayInputStream(xml)));
            return true;
        } catch (SAXException | IOException invalid) {
            return false;
        }
    }

    static boolean starts(byte[] bytes, int... magic) {
        if (bytes.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if (Byte.toUnsignedInt(bytes[i]) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasPart(byte[] zip, String part) {
        return PackedFiles.names(zip).filter(names -> names.contains(part)).isPresent();
    }

    private static boolean isText(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }
}
