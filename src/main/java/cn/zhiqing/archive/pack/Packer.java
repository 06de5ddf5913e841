package cn.zhiqing.archive.pack;

import cn.zhiqing.archive.pack.Expected.Names;
import cn.zhiqing.cases.keeping.Materials;
import cn.zhiqing.documents.paper.OfficialPaper;
import cn.zhiqing.documents.paper.PaperForm;
import cn.zhiqing.documents.paper.PaperPress;
import cn.zhiqing.documents.paper.PrintedPaper;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.privacy.Secret;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** 组包: makes the ZIP of a case, checks it and puts the report of the checks into it. The same dossier gives the same bytes. */
@Component
public class Packer {

    private final PaperPress press;

    Packer(PaperPress press) {
        this.press = press;
    }

    /** A package and what the checks found in it. */
    @SuppressWarnings("ArrayRecordComponent") // bytes of a file; nobody changes them once made
    public record Packed(byte[] zip, String sm3, int files, List<Finding> findings) {}

    public Packed pack(Dossier dossier) {
        var files = new TreeMap<String, byte[]>();
        Materials materials = dossier.materials();
        sheet(files, Sheets.REGISTER, Sheets.register(dossier));
        sheet(files, Sheets.APPLICATION, Sheets.application(dossier));
        sheet(files, Sheets.TRAIL, Sheets.trail(dossier));
        sheet(files, Sheets.DISPATCH, Sheets.dispatch(dossier));
        for (Materials.Paper letter : materials.letters()) {
            letter.files().disclose().forEach((form, bytes) -> files.put(Names.of(letter.ref(), form), bytes));
        }
        materials.attachments().forEach(one -> attach(files, one));
        if (!dossier.proof().isEmpty()) {
            files.put(PackedFiles.PROOF, dossier.proof().getBytes(StandardCharsets.UTF_8));
        }
        files.put(PackedFiles.SCHEMA, MetadataXml.schema());
        files.put(PackedFiles.METADATA, MetadataXml.write(dossier, files));
        files.put(PackedFiles.MANIFEST, Manifest.write(files));
        List<Finding> findings = Inspection.of(files, Expected.of(materials, dossier.publicKey()));
        sheet(files, PackedFiles.REPORT, Sheets.report(dossier, findings));
        files.put(PackedFiles.MANIFEST, Manifest.write(files));
        byte[] zip = PackedFiles.zip(files);
        return new Packed(zip, Manifest.sm3(zip), files.size(), findings);
    }

    private static void attach(SortedMap<String, byte[]> files, Materials.Attachment one) {
        Secret<byte[]> content = one.content();
        if (content != null) {
            files.put(Names.of(one), content.disclose());
        }
    }

    /** As PDF; as plain text where the fonts lack a character, so that nothing of what was said is lost. */
    private void sheet(SortedMap<String, byte[]> files, String name, OfficialPaper paper) {
        if (press.print(paper, PaperForm.PDF) instanceof Outcome.Accepted<PrintedPaper>(PrintedPaper printed)) {
            files.put(name + ".pdf", printed.bytes());
        } else {
            files.put(name + ".txt", plain(paper).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String plain(OfficialPaper paper) {
        var text = new StringBuilder(paper.title()).append('\n');
        for (OfficialPaper.Block block : paper.body()) {
            text.append(
                            switch (block) {
                                case OfficialPaper.Heading it -> it.text();
                                case OfficialPaper.Paragraph it -> it.lead() + it.text();
                                case OfficialPaper.Quotation it -> it.text();
                            })
                    .append('\n');
        }
        return text.toString();
    }
}
