package cn.zhiqing.cases.keeping;

import cn.zhiqing.cases.Application;
import cn.zhiqing.cases.CaseDesk;
import cn.zhiqing.cases.CaseStage;
import cn.zhiqing.cases.CaseView;
import cn.zhiqing.cases.TimelineEntry;
import cn.zhiqing.cases.keeping.Materials.Attachment;
import cn.zhiqing.cases.keeping.Materials.Paper;
import cn.zhiqing.cases.letters.CaseLetter;
import cn.zhiqing.cases.material.Material;
import cn.zhiqing.cases.material.MaterialShelf;
import cn.zhiqing.cases.papers.KeptPaper;
import cn.zhiqing.cases.papers.LetterRoom;
import cn.zhiqing.cases.store.Applications;
import cn.zhiqing.documents.SignedPaper;
import cn.zhiqing.documents.paper.PaperForm;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.privacy.Secret;
import java.io.ByteArrayOutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 立卷: gathers what is kept of an archived case. Who may have it, the caller decides. */
@Component
public class FilingDesk {

    /** Of all attachments together: a package is made in memory. */
    private static final long MOST_BYTES = 30L << 20;

    private final CaseDesk desk;
    private final LetterRoom room;
    private final Applications applications;
    private final MaterialShelf shelf;

    FilingDesk(CaseDesk desk, LetterRoom room, Applications applications, MaterialShelf shelf) {
        this.desk = desk;
        this.room = room;
        this.applications = applications;
        this.shelf = shelf;
    }

    /**
     * Everything that is kept of a case; letters that nobody has asked for yet are printed now.
     *
     * @return empty when it is not archived, or was destroyed
     */
    public Optional<Materials> of(CaseId id) {
        CaseView view = desk.find(id)
                .filter(found -> found.summary().stage() == CaseStage.ARCHIVED)
                .orElse(null);
        if (view == null) {
            return Optional.empty();
        }
        Application application =
                applications.open(view.summary().applicationId()).orElseThrow();
        if (application.isForgotten()) {
            return Optional.empty();
        }
        List<TimelineEntry> history = desk.history(id);
        return Optional.of(new Materials(
                view,
                history,
                Secret.of(application),
                CaseLetter.of(history).stream().map(letter -> paper(id, letter)).toList(),
                attachments(id)));
    }

    private Paper paper(CaseId id, CaseLetter letter) {
        Outcome<KeptPaper> issued = room.issue(id, letter.ref());
        if (!(issued instanceof Outcome.Accepted<KeptPaper>(KeptPaper kept))) {
            return paper(letter, "", null, Map.of(), issued.reasons());
        }
        SignedPaper signed = room.record(kept);
        Map<PaperForm, byte[]> files = new EnumMap<>(PaperForm.class);
        signed.files().forEach(file -> files.put(file.form(), room.bytes(kept, file.form())));
        return paper(letter, kept.number(), signed, files, List.of());
    }

    private static Paper paper(
            CaseLetter letter,
            String number,
            @org.jspecify.annotations.Nullable SignedPaper signed,
            Map<PaperForm, byte[]> files,
            List<Refusal> troubles) {
        var kind = letter.kind();
        return new Paper(
                letter.ref(), kind.code(), kind.label(), letter.on(), number, signed, Secret.of(files), troubles);
    }

    private List<Attachment> attachments(CaseId id) {
        List<Material> listed = shelf.listed(id);
        boolean packed = listed.stream().mapToLong(Material::size).sum() <= MOST_BYTES;
        return listed.stream().map(one -> attachment(one, packed)).toList();
    }

    private Attachment attachment(Material material, boolean packed) {
        if (!packed) {
            return new Attachment(material.ref().text(), material.name(), null);
        }
        var bytes = new ByteArrayOutputStream();
        shelf.copy(material, bytes);
        return new Attachment(material.ref().text(), material.name(), Secret.of(bytes.toByteArray()));
    }
}
