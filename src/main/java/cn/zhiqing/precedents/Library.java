package cn.zhiqing.precedents;

import cn.zhiqing.access.Act;
import cn.zhiqing.access.Doorkeeper;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.CaseView;
import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.kernel.BodyId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** 案例库: what all staff of the city read: search, and what is like a request. */
@Component
public class Library {

    private final Shelf shelf;
    private final Remedies remedies;
    private final Doorkeeper doorkeeper;

    Library(Shelf shelf, Remedies remedies, Doorkeeper doorkeeper) {
        this.shelf = shelf;
        this.remedies = remedies;
        this.doorkeeper = doorkeeper;
    }

    /** Whether this person reads shared precedents: everybody who works on requests anywhere in the city. */
    public boolean mayRead(Viewer who) {
        return doorkeeper.may(who, Act.READ_PRECEDENTS, who.body());
    }

    /** One page of what matches, counted from 1. */
    public List<Shelved> page(ShelfQuery query, int page, int size) {
        return shelf.page(query, page, size);
    }

    public long count(ShelfQuery query) {
        return shelf.count(query);
    }

    public List<Integer> years() {
        return shelf.years();
    }

    public List<BodyId> bodies() {
        return shelf.bodies();
    }

    public Optional<Shelved> find(long id) {
        return shelf.of(List.of(id)).stream().findFirst();
    }

    /** What reconsideration and courts were asked and said about a precedent's decision, in their order. */
    public List<Remedy> remedies(Precedent precedent) {
        return remedies.of(precedent.caseId());
    }

    /** What became of a decision so far. */
    public Fate fate(Precedent precedent) {
        return remedies.fate(precedent.caseId());
    }

    /** Shared precedents like a request: by what it asks, and by the ground of its draft or reply. */
    public List<Shelved.Alike> alike(CaseView request, int most) {
        String asked = request.items().stream()
                .flatMap(item -> Stream.of(item.subject(), item.features()))
                .collect(Collectors.joining(" "));
        return shelf.alike(asked, ground(request), request.summary().id(), most);
    }

    private static @org.jspecify.annotations.Nullable ReplyKind ground(CaseView request) {
        var draft = request.draft();
        return draft == null ? request.summary().reply() : draft.kind();
    }
}
