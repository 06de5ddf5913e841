package cn.zhiqing.reports.annual.layout;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** 标记文本: a foreign XML part, read forwards by local names; declares no entities and fetches nothing. */
final class Xml {
    private static final int DEEPEST = 400;
    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader in;
    private int depth;

    private Xml(XMLStreamReader in) {
        this.in = in;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    static Xml of(byte[] part) throws Unlaid {
        try {
            return new Xml(FACTORY.createXMLStreamReader(new ByteArrayInputStream(part)));
        } catch (XMLStreamException broken) {
            throw damaged();
        }
    }

    /** What comes next. */
    enum Step {
        START,
        END,
        TEXT,
        DONE
    }

    Step next() throws Unlaid {
        try {
            while (in.hasNext()) {
                switch (in.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        depth++;
                        if (depth > DEEPEST) {
                            throw new Unlaid("文件内部嵌套过深，未读取；请另存为文本", "nested too deeply; save as text");
                        }
                        return Step.START;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        return Step.END;
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        return Step.TEXT;
                    }
                    case XMLStreamConstants.ENTITY_REFERENCE, XMLStreamConstants.DTD ->
                        throw new Unlaid("文件里声明了外部实体，未读取；请另存为文本", "declares entities; save as text");
                    default -> {}
                }
            }
            return Step.DONE;
        } catch (XMLStreamException | RuntimeException broken) {
            throw damaged();
        }
    }

    /** Passes over the element that has just begun, with all it holds. */
    void skip() throws Unlaid {
        for (int open = 1; open > 0; ) {
            switch (next()) {
                case START -> open++;
                case END -> open--;
                case TEXT -> {}
                case DONE -> throw damaged();
            }
        }
    }

    String name() {
        return in.getLocalName();
    }

    String text() {
        return in.getText();
    }

    /** The attribute of this local name, whatever its prefix; null when there is none. */
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < in.getAttributeCount(); i++) {
            if (in.getAttributeLocalName(i).equals(name)) {
                return in.getAttributeValue(i);
            }
        }
        return null;
    }

    /** A number in an attribute, or what stands for none and for nonsense. */
    int number(String name, int otherwise) {
        String value = attribute(name);
        return value != null && value.matches("\\d{1,9}") ? Integer.parseInt(value) : otherwise;
    }

    private static Unlaid damaged() {
        return new Unlaid("文件内部已损坏，未读取；请重新保存后再试", "damaged inside; save it again");
    }
}
