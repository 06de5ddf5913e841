package cn.zhiqing.archive.pack;

import cn.zhiqing.archive.pack.Expected.Names;
import cn.zhiqing.cases.TimelineEntry;
import cn.zhiqing.cases.events.CaseEvent;
import cn.zhiqing.cases.keeping.Materials;
import cn.zhiqing.documents.SignedPaper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * 元数据 (DA/T 46-2009): what the package is, of whom and when, what was done in the case by whom, and each file with its format,
 * pages, size, hashes and signature. The names of elements are those of the standard.
 */
final class MetadataXml {

    static final String NAMESPACE = "urn:zhiqing:archive:metadata:1";

    /** Files about the package itself. */
    private static final Set<String> OWN =
            Set.of(PackedFiles.MANIFEST, PackedFiles.METADATA, PackedFiles.SCHEMA, "report.pdf", "report.txt");

    private final XMLStreamWriter xml;

    private MetadataXml(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static byte[] write(Dossier dossier, SortedMap<String, byte[]> files) {
        var out = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeStartDocument("UTF-8", "1.0");
            new MetadataXml(xml).document(dossier, described(files));
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toByteArray();
    }

    /** The files that the metadata describes. */
    static SortedMap<String, byte[]> described(SortedMap<String, byte[]> files) {
        var some = new TreeMap<>(files);
        some.keySet().removeAll(OWN);
        return some;
    }

    static byte[] schema() {
        try (InputStream in = MetadataXml.class.getResourceAsStream("/archive/metadata-1.xsd")) {
            return Objects.requireNonNull(in).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void document(Dossier dossier, SortedMap<String, byte[]> files) throws XMLStreamException {
        xml.writeStartElement("归档包");
        xml.writeDefaultNamespace(NAMESPACE);
        identity(dossier);
        content(dossier.materials());
        text("密级", "无");
        text("机构或问题", "政府信息公开");
        text("件数", Integer.toString(files.size()));
        text(
                "页数",
                Integer.toString(files.entrySet().stream()
                        .mapToInt(file -> Formats.pages(file.getKey(), file.getValue()))
                        .sum()));
        xml.writeStartElement("业务行为");
        for (TimelineEntry entry : dossier.materials().history()) {
            act(entry, dossier);
        }
        xml.writeEndElement();
        xml.writeStartElement("文件组成");
        for (var file : files.entrySet()) {
            file(file.getKey(), file.getValue(), dossier.materials());
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void identity(Dossier dossier) throws XMLStreamException {
        text("聚合层次", "件");
        text("立档单位名称", dossier.organ().name());
        text("全宗号", dossier.organ().code());
        text("档号", dossier.fileNumber());
        text("件号", dossier.number());
        text("年度", Integer.toString(dossier.keeping().archivedOn().getYear()));
        text("归档日期", dossier.keeping().archivedOn().toString());
        text("保管期限", dossier.keeping().period());
        text("保管期限代码", dossier.keeping().code());
        text("档案类别", dossier.keeping().fileClass());
    }

    private void content(Materials materials) throws XMLStreamException {
        var view = materials.view();
        var items = materials.application().disclose().items();
        text("题名", items.isEmpty() ? "政府信息公开申请" : items.getFirst().subject().disclose());
        text("责任者", materials.application().disclose().name().disclose());
        text(
                "文号",
                materials.letters().stream()
                        .map(Materials.Paper::number)
                        .filter(number -> !number.isEmpty())
                        .reduce((_, later) -> later)
                        .orElse(""));
        text("日期", view.summary().receivedOn().toString());
        var reply = view.summary().reply();
        text("文种", reply == null ? "" : reply.label());
    }

    private void act(TimelineEntry entry, Dossier dossier) throws XMLStreamException {
        xml.writeStartElement("行为");
        xml.writeAttribute("序号", Integer.toString(entry.seq()));
        text("行为时间", entry.at().toString());
        text("行为日期", ((CaseEvent) entry.event()).on().toString());
        text("行为人", Sheets.who(entry.actor(), dossier.people()));
        text("行为描述", entry.sentence());
        text("行为依据", entry.article() == null ? "" : entry.article());
        xml.writeEndElement();
    }

    private void file(String name, byte[] bytes, Materials materials) throws XMLStreamException {
        xml.writeStartElement("文件");
        text("计算机文件名", name);
        text("格式", Formats.ending(name));
        text("大小", Integer.toString(bytes.length));
        text("页数", Integer.toString(Formats.pages(name, bytes)));
        text("SM3", Manifest.sm3(bytes));
        for (Materials.Paper letter : materials.letters()) {
            SignedPaper signed = letter.signed();
            if (signed != null && name.startsWith("letters/" + letter.ref() + "/")) {
                text("文件题名", letter.label());
                text("文件编号", letter.number());
                signature(signed, name, letter.ref());
            }
        }
        xml.writeEndElement();
    }

    private void signature(SignedPaper signed, String name, String ref) throws XMLStreamException {
        for (SignedPaper.File file : signed.files()) {
            if (name.equals(Names.of(ref, file.form()))) {
                xml.writeStartElement("电子签名");
                text("签名规则", "SM2withSM3");
                text("签名时间", signed.signedAt().toString());
                text("验证码", signed.code().text());
                text("签名结果", file.signature());
                text("公钥", file.publicKey());
                xml.writeEndElement();
            }
        }
    }

    private void text(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(legal(text));
        xml.writeEndElement();
    }

    /** Without characters that XML 1.0 cannot hold. */
    private static String legal(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", " ");
    }
}
