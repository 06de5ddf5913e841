package cn.zhiqing.cases.material;

import cn.zhiqing.cases.CaseStage;
import cn.zhiqing.cases.domain.Case;
import cn.zhiqing.cases.events.MaterialKind;
import cn.zhiqing.cases.material.Material.Kept;
import cn.zhiqing.cases.material.Material.OfMail;
import cn.zhiqing.cases.store.CaseFiles;
import cn.zhiqing.cases.store.Held;
import cn.zhiqing.cases.store.Letters;
import cn.zhiqing.cases.store.Letters.Letter;
import cn.zhiqing.documents.FileStore;
import cn.zhiqing.documents.StoredFile;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.privacy.Secret;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * 材料架: lists and reads the files of a request for the machine, for example for its archive. It asks nobody and writes nothing
 * down: pages and whoever acts for a person go through {@link Materials}.
 */
@Component
public class MaterialShelf {

    private final MaterialBook book;
    private final FileStore store;
    private final Letters letters;
    private final CaseFiles cases;

    MaterialShelf(MaterialBook book, FileStore store, Letters letters, CaseFiles cases) {
        this.book = book;
        this.store = store;
        this.letters = letters;
        this.cases = cases;
    }

    /** The space of a request in the file store. */
    static String space(CaseId id) {
        return "case/" + id.value();
    }

    /**
     * Every file of a request, oldest first, removed ones included. Those of the request that was referred here, or of which it
     * is a unit, come first; units that were merged bring theirs back (ADR 0147).
     */
    public List<Material> all(CaseId id) {
        var homes = new LinkedHashSet<CaseId>();
        gather(id, homes);
        return homes.stream()
                .flatMap(home -> Stream.concat(ofMail(home).stream(), kept(home).stream()))
                .toList();
    }

    private void gather(CaseId id, Set<CaseId> homes) {
        Case file = cases.read(id).map(Held::file).orElse(null);
        if (file == null) {
            homes.add(id);
            return;
        }
        CaseId before = file.unit() == null
                ? file.received().referredFrom()
                : file.unit().cover();
        if (before != null) {
            gather(before, homes);
        }
        homes.add(id);
        file.units().stream().filter(this::isMerged).forEach(homes::add);
    }

    private boolean isMerged(CaseId unit) {
        return cases.read(unit)
                .filter(held -> held.file().stage() == CaseStage.MERGED)
                .isPresent();
    }

    /** Those that are listed. */
    public List<Material> listed(CaseId id) {
        return all(id).stream().filter(it -> !it.removed()).toList();
    }

    /** Writes the bytes of a file, piece by piece. */
    public void copy(Material material, OutputStream to) {
        switch (material.ref()) {
            case Kept(long file) -> store.copy(file, to);
            case OfMail(long letter, int part) ->
                letters.content(letter, part).ifPresent(content -> write(content, to));
        }
    }

    /** Removes the files of a request for good; digests stay in the journal. Files of e-mails are forgotten with their letter. */
    public int forget(CaseId id) {
        List<StoredFile> there = store.in(space(id));
        there.forEach(file -> store.remove(space(id), file.id()));
        return there.size();
    }

    private static void write(Secret<byte[]> content, OutputStream to) {
        try {
            to.write(content.disclose());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static Material kept(CaseId id, StoredFile file, MaterialBook.Entry entry) {
        return new Material(
                new Kept(file.id()),
                id,
                entry.kind(),
                file.name(),
                file.kind().mediaType(),
                file.kind().label(),
                file.kind().isPicture(),
                file.size(),
                file.pages(),
                file.sm3(),
                file.sha256(),
                entry.by(),
                entry.at(),
                entry.removed());
    }

    private List<Material> kept(CaseId id) {
        var entries = book.entries(id);
        var kept = new ArrayList<Material>();
        for (StoredFile file : entries.isEmpty() ? List.<StoredFile>of() : store.in(space(id))) {
            MaterialBook.Entry entry = entries.get(file.id());
            if (entry != null) {
                kept.add(kept(id, file, entry));
            }
        }
        return kept;
    }

    private List<Material> ofMail(CaseId id) {
        return letters.of(id).stream()
                .flatMap(letter -> IntStream.range(
                                0, letter.words().disclose().files().size())
                        .mapToObj(i -> ofMail(id, letter, i)))
                .toList();
    }

    private static Material ofMail(CaseId id, Letter letter, int index) {
        Letters.File file = letter.words().disclose().files().get(index);
        return new Material(
                new OfMail(letter.id(), index + 1),
                id,
                MaterialKind.OTHER,
                Secret.of(file.name()),
                "application/octet-stream",
                "邮件附件",
                false,
                file.size(),
                null,
                "",
                "",
                Actor.APPLICANT,
                letter.at(),
                false);
    }
}
