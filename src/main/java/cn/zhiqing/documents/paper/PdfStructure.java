package cn.zhiqing.documents.paper;

import cn.zhiqing.documents.paper.Layout.Element;
import cn.zhiqing.documents.paper.Layout.Role;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** What a PDF says about itself to who has it read aloud: its parts in reading order, language and title (ISO 14289). */
final class PdfStructure {

    private final PDDocument document;
    private final List<PDStructureElement> elements = new ArrayList<>();
    private final List<COSArray> parents = new ArrayList<>();
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final StringBuilder words = new StringBuilder();
    private PDPage page = new PDPage();

    PdfStructure(PDDocument document, List<Element> parts) {
        this.document = document;
        var whole = new PDStructureElement("Document", root);
        root.appendKid(whole);
        for (Element part : parts) {
            var element = new PDStructureElement(part.role().name(), whole);
            if (part.role() == Role.Figure) {
                element.setAlternateDescription(part.text());
            }
            whole.appendKid(element);
            elements.add(element);
            words.append(part.text()).append('\n');
        }
    }

    /** From here on, marks belong to that page. */
    void begin(PDPage next) {
        page = next;
        page.setStructParents(parents.size());
        page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        parents.add(new COSArray());
    }

    /** Begins the part of the content that belongs to an element, or to none. */
    void mark(PDPageContentStream content, int element) throws IOException {
        if (element == Sheet.ARTIFACT) {
            content.beginMarkedContent(COSName.ARTIFACT);
            return;
        }
        COSArray here = parents.getLast();
        PDStructureElement part = elements.get(element);
        int number = here.size();
        here.add(part.getCOSObject());
        var reference = new PDMarkedContentReference();
        reference.setPage(page);
        reference.setMCID(number);
        part.appendKid(reference);
        content.beginMarkedContent(COSName.getPDFName(part.getStructureType()), number);
    }

    void finish(OfficialPaper paper) throws IOException {
        Map<Integer, COSObjectable> numbers = new TreeMap<>();
        for (int i = 0; i < parents.size(); i++) {
            numbers.put(i, new PDParentTreeValue(parents.get(i)));
        }
        var tree = new PDNumberTreeNode(PDParentTreeValue.class);
        tree.setNumbers(numbers);
        root.setParentTree(tree);
        root.setParentTreeNextKey(parents.size());
        var catalog = document.getDocumentCatalog();
        catalog.setStructureTreeRoot(root);
        catalog.setLanguage("zh-CN");
        var marks = new PDMarkInfo();
        marks.setMarked(true);
        catalog.setMarkInfo(marks);
        var preferences = new PDViewerPreferences(new org.apache.pdfbox.cos.COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        String title = title(paper);
        document.getDocumentInformation().setTitle(title);
        document.getDocumentInformation().setAuthor(paper.head().organ());
        document.getDocumentInformation().setProducer("Zhiqing");
        catalog.setMetadata(metadata(title, paper.head().organ()));
        document.setVersion(1.7f);
        var sum = new CRC32();
        sum.update(words.toString().getBytes(StandardCharsets.UTF_8));
        document.setDocumentId(sum.getValue());
    }

    static String title(OfficialPaper paper) {
        String number = paper.head().number();
        return paper.title().replace("\n", "") + (number.isEmpty() ? "" : "（" + number + "）");
    }

    private PDMetadata metadata(String title, String author) throws IOException {
        String xmp = """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
                <dc:format>application/pdf</dc:format>
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
                <dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>
                <dc:language><rdf:Bag><rdf:li>zh-CN</rdf:li></rdf:Bag></dc:language>
                </rdf:Description></rdf:RDF></x:xmpmeta>
                <?xpacket end="r"?>
                """.formatted(Xml.text(title), Xml.text(author));
        return new PDMetadata(document, new ByteArrayInputStream(xmp.getBytes(StandardCharsets.UTF_8)));
    }
}
