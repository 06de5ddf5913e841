package cn.zhiqing.cases.material;

import cn.zhiqing.access.Act;
import cn.zhiqing.access.Doorkeeper;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.CaseSummary;
import cn.zhiqing.cases.events.MaterialEvent;
import cn.zhiqing.cases.events.MaterialKind;
import cn.zhiqing.cases.material.Material.Kept;
import cn.zhiqing.cases.material.Material.OfMail;
import cn.zhiqing.documents.FileStore;
import cn.zhiqing.documents.StoredFile;
import cn.zhiqing.documents.files.CheckedFile;
import cn.zhiqing.documents.files.FileRefusals;
import cn.zhiqing.journal.StaleStream;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.kernel.Refusal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** 材料: the files of a request for those who work on it and for its applicant (条例第二十九条、第四十五条). */
@Component
public class Materials {

    /** The same bytes are among the files already. */
    public static final Refusal THERE = new Refusal("MATERIAL_THERE", "", "同样的文件已经在这件的材料里，没有再存一份。");

    static final int LONGEST = 500;

    private static final Refusal NOT_FOUND = new Refusal("NOT_FOUND", "", "没有这份材料，可能同事刚刚撤下了，请刷新页面查看。");
    private static final Refusal NO_REASON = new Refusal("REASON_MISSING", "", "请填写原因。");
    private static final Refusal TOO_LONG = new Refusal("REASON_TOO_LONG", "", "原因最多 500 个字。");
    private static final Refusal CLOSED =
            new Refusal("MATERIAL_CLOSED", "条例第四十五条", "这件已经归档、移送、拆分或者并回，材料不能再改动；新的材料请登记到正在办理的一件。");
    private static final Refusal STALE = new Refusal("STALE", "", "您打开这一页以后，同事也在办理这件的材料，这一次没有办；请刷新页面核对后再办。");
    private static final Refusal SAME_KIND = new Refusal("MATERIAL_SAME_KIND", "", "材料已经是这个种类，没有变化；可能同事刚刚更正过，请刷新页面查看。");

    private final MaterialBook book;
    private final MaterialShelf shelf;
    private final FileStore store;
    private final Doorkeeper doorkeeper;
    private final TransactionTemplate transaction;

    Materials(
            MaterialBook book,
            MaterialShelf shelf,
            FileStore store,
            Doorkeeper doorkeeper,
            TransactionTemplate transaction) {
        this.book = book;
        this.shelf = shelf;
        this.store = store;
        this.doorkeeper = doorkeeper;
        this.transaction = transaction;
    }

    /** Whether this person adds to the files of a request now. */
    public boolean mayChange(Viewer who, CaseSummary summary) {
        return isOpen(summary)
                && (doorkeeper.may(who, Act.RECEIVE_CASE, summary.body())
                        || doorkeeper.may(who, Act.HANDLE_CASE, summary.body(), summary.assignee()));
    }

    /** Whether this person sees what the files hold. */
    public boolean mayOpen(Viewer who, CaseSummary summary) {
        return doorkeeper.may(who, Act.REVEAL_PERSONAL, summary.body(), summary.assignee());
    }

    /** The listed files. */
    public List<Material> of(CaseSummary summary) {
        return shelf.listed(summary.id());
    }

    public Optional<Material> find(CaseSummary summary, String ref) {
        return of(summary).stream().filter(it -> it.ref().text().equals(ref)).findFirst();
    }

    /** 入卷 by staff. */
    public Outcome<Long> attach(CaseSummary summary, Viewer who, MaterialKind kind, CheckedFile file) {
        return mayChange(who, summary)
                ? attach(summary.id(), who.actor(), kind, file)
                : Outcome.refused(isOpen(summary) ? NOT_FOUND : CLOSED);
    }

    /** 入卷 by the applicant, who has proven whose request it is. */
    public Outcome<Long> attachOwn(CaseSummary summary, MaterialKind kind, CheckedFile file) {
        return summary.stage().isOpen() ? attach(summary.id(), Actor.APPLICANT, kind, file) : Outcome.refused(CLOSED);
    }

    private Outcome<Long> attach(CaseId id, Actor who, MaterialKind kind, CheckedFile file) {
        return done(id, () -> switch (store.keep(MaterialShelf.space(id), "", file)) {
            case Outcome.Refused<StoredFile>(List<Refusal> reasons) -> Outcome.refused(reasons);
            case Outcome.Accepted<StoredFile>(StoredFile kept) -> enter(id, who, kind, kept);
        });
    }

    private Outcome<Long> enter(CaseId id, Actor who, MaterialKind kind, StoredFile kept) {
        MaterialBook.Entry before = book.entries(id).get(kept.id());
        if (before != null && !before.removed()) {
            return Outcome.refused(THERE);
        }
        book.write(attached(id, kind, kept), who);
        return Outcome.accepted(kept.id());
    }

    /**
     * 入卷 of what lay in another space until the request was there, in the caller's transaction; labels of files are names of
     * {@link MaterialKind}.
     */
    void adopt(String space, CaseId id, Actor who) {
        List<StoredFile> waiting = store.in(space);
        store.move(space, MaterialShelf.space(id));
        waiting.forEach(file -> book.write(attached(id, MaterialKind.valueOf(file.label()), file), who));
    }

    private MaterialEvent attached(CaseId id, MaterialKind kind, StoredFile file) {
        return new MaterialEvent.MaterialAttached(
                book.today(), id, file.id(), kind, file.size(), file.pages(), file.sm3(), file.sha256());
    }

    /** 更正种类. */
    public Outcome<Long> relabel(CaseSummary summary, Viewer who, long file, MaterialKind kind, String reason) {
        return change(
                summary,
                who,
                file,
                reason,
                entry -> entry.kind() == kind
                        ? Outcome.refused(SAME_KIND)
                        : Outcome.accepted(new MaterialEvent.MaterialRelabelled(
                                book.today(), summary.id(), file, kind, book.keep(reason.strip()))));
    }

    /** 撤下: no longer listed; bytes and history stay. */
    public Outcome<Long> remove(CaseSummary summary, Viewer who, long file, String reason) {
        return change(
                summary,
                who,
                file,
                reason,
                _ -> Outcome.accepted(new MaterialEvent.MaterialRemoved(
                        book.today(), summary.id(), file, book.keep(reason.strip()))));
    }

    private interface Change {
        Outcome<MaterialEvent> of(MaterialBook.Entry entry);
    }

    private Outcome<Long> change(CaseSummary summary, Viewer who, long file, String reason, Change change) {
        if (!mayChange(who, summary)) {
            return Outcome.refused(isOpen(summary) ? NOT_FOUND : CLOSED);
        }
        if (!wrong(reason).isEmpty()) {
            return Outcome.refused(wrong(reason));
        }
        return done(summary.id(), () -> {
            MaterialBook.Entry entry = book.entries(summary.id()).get(file);
            if (entry == null || entry.removed()) {
                return Outcome.refused(NOT_FOUND);
            }
            return change.of(entry).map(event -> {
                book.write(event, who.actor());
                return file;
            });
        });
    }

    /** Writes the look down, with its reason, and gives the file; its bytes come from {@link MaterialShelf#copy}. */
    public Outcome<Material> open(CaseSummary summary, Viewer who, String ref, String reason) {
        if (!mayOpen(who, summary)) {
            return Outcome.refused(NOT_FOUND);
        }
        if (!wrong(reason).isEmpty()) {
            return Outcome.refused(wrong(reason));
        }
        return done(
                summary.id(),
                () -> find(summary, ref)
                        .map(material -> {
                            long text = book.keep(reason.strip());
                            book.write(
                                    switch (material.ref()) {
                                        case Kept(long file) ->
                                            new MaterialEvent.MaterialOpened(book.today(), summary.id(), file, text);
                                        case OfMail(long letter, int part) ->
                                            new MaterialEvent.MailFileOpened(
                                                    book.today(), summary.id(), letter, part, text);
                                    },
                                    who.actor());
                            return Outcome.accepted(material);
                        })
                        .orElseGet(() -> Outcome.refused(NOT_FOUND)));
    }

    private static List<Refusal> wrong(String reason) {
        if (reason.isBlank()) {
            return List.of(NO_REASON);
        }
        return reason.strip().length() > LONGEST ? List.of(TOO_LONG) : List.of();
    }

    private static boolean isOpen(CaseSummary summary) {
        return switch (summary.stage()) {
            case ARCHIVED, REFERRED, SPLIT, MERGED -> false;
            default -> true;
        };
    }

    /** One after the other: who comes second sees what the first did. */
    private <T> Outcome<T> done(CaseId id, Supplier<Outcome<T>> work) {
        try {
            return Objects.requireNonNull(transaction.execute(_ -> {
                book.hold(id);
                return work.get();
            }));
        } catch (StaleStream meanwhile) {
            return Outcome.refused(STALE);
        } catch (DataAccessException failed) {
            if (FileStore.isOutOfRoom(failed)) {
                return Outcome.refused(FileRefusals.NO_ROOM);
            }
            throw failed;
        }
    }
}
