package cn.zhiqing.precedents.web;

import cn.zhiqing.access.StaffBook;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.CaseSummary;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.precedents.Anonymising;
import cn.zhiqing.precedents.Citations;
import cn.zhiqing.precedents.Fate;
import cn.zhiqing.precedents.Library;
import cn.zhiqing.precedents.Precedent;
import cn.zhiqing.precedents.PrecedentDesk;
import cn.zhiqing.precedents.PrecedentEntry;
import cn.zhiqing.precedents.PrecedentText;
import cn.zhiqing.precedents.PrecedentText.Part;
import cn.zhiqing.precedents.Remedy;
import cn.zhiqing.precedents.events.PrecedentEvent;
import cn.zhiqing.precedents.web.PrecedentPage.Acts;
import cn.zhiqing.precedents.web.PrecedentPage.Citing;
import cn.zhiqing.ui.Dates;
import cn.zhiqing.ui.Fact;
import cn.zhiqing.ui.FormErrors;
import cn.zhiqing.ui.Happening;
import cn.zhiqing.ui.Link;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws one precedent (案例页): for the city what is shared, for its own body all of it. */
@Component
final class PrecedentDrawing {

    private final PrecedentDesk desk;
    private final Library library;
    private final Anonymising anonymising;
    private final Citations citations;
    private final RequestDoor requests;
    private final StaffBook staff;

    PrecedentDrawing(
            PrecedentDesk desk,
            Library library,
            Anonymising anonymising,
            Citations citations,
            RequestDoor requests,
            StaffBook staff) {
        this.desk = desk;
        this.library = library;
        this.anonymising = anonymising;
        this.citations = citations;
        this.requests = requests;
        this.staff = staff;
    }

    /** How the page was asked for: an edition, a request to cite for, and what was typed. */
    record Asked(int edition, @Nullable CaseSummary request, String reason, FormErrors errors, String token) {}

    PrecedentPage draw(Precedent p, Viewer viewer, Asked asked) {
        boolean own = desk.isOwn(p, viewer);
        int edition = !own
                ? p.shared()
                : asked.edition() >= 1 && asked.edition() <= p.edition() ? asked.edition() : p.edition();
        PrecedentText text = desk.text(p, edition);
        Fate fate = library.fate(p);
        return new PrecedentPage(
                text.title(),
                href(p),
                requests.shortName(p.body()),
                own ? p.standing().label() : "已共享",
                own ? OwnController.tone(p.standing()) : "",
                warning(p, fate, edition, own),
                parts(text),
                facts(p, fate, edition),
                library.remedies(p).stream().map(PrecedentDrawing::remedy).toList(),
                requests.of(viewer, p.caseId()).map(requests::href).orElse(""),
                own ? editions(p, edition) : List.of(),
                own ? desk.history(p).reversed().stream().map(this::happening).toList() : List.of(),
                own && desk.mayCheck(p, viewer) ? places(p, text) : List.of(),
                own && edition == p.edition() ? acts(p, viewer) : Acts.NONE,
                citing(p, viewer, asked.request()),
                asked.reason(),
                asked.errors(),
                p.version(),
                asked.token());
    }

    static String href(Precedent p) {
        return "/precedents/" + p.id();
    }

    private static String warning(Precedent p, Fate fate, int edition, boolean own) {
        if (fate == Fate.CORRECTED) {
            return "这个答复后来被复议机关或者法院纠正，不宜照着办；看它可以避免同样的错误。";
        }
        if (own && p.isShared() && edition != p.shared()) {
            return "这一稿还没有共享；别的机关现在看到的是第 " + p.shared() + " 稿。";
        }
        return "";
    }

    private static List<Fact> parts(PrecedentText text) {
        return Arrays.stream(Part.values())
                .filter(part -> part != Part.TITLE && !text.of(part).isEmpty())
                .map(part -> new Fact(part.label(), text.of(part)))
                .toList();
    }

    private List<Fact> facts(Precedent p, Fate fate, int edition) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("机关", requests.shortName(p.body())));
        facts.add(new Fact("决定", p.kind().label()));
        facts.add(new Fact("依据", p.kind().article()));
        facts.add(new Fact("决定日期", Dates.full(p.decidedOn())));
        facts.add(new Fact("复议、诉讼", fate.label()));
        facts.add(new Fact("稿次", "第 " + edition + " 稿"));
        library.find(p.id()).ifPresent(shelved -> {
            facts.add(new Fact("共享", Dates.full(shelved.sharedOn())));
            facts.add(new Fact("被引用", shelved.cited() + " 次"));
        });
        return facts;
    }

    private static Fact remedy(Remedy remedy) {
        var result = remedy.result();
        String said = result == null ? "审理中" : Dates.full(remedy.decidedOn()) + "，" + result.label();
        return new Fact(remedy.track().label(), Dates.full(remedy.soughtOn()) + "提出；" + said);
    }

    private static List<Link> editions(Precedent p, int shown) {
        return IntStream.rangeClosed(1, p.edition())
                .mapToObj(n -> new Link(
                        "第 " + n + " 稿" + (n == p.shared() ? "（共享中）" : ""),
                        n == shown ? "" : href(p) + "?edition=" + n))
                .toList();
    }

    private List<String> places(Precedent p, PrecedentText text) {
        return anonymising.places(p.caseId(), text).stream()
                .map(place -> "“%s”：%s，在“%s”，%s"
                        .formatted(
                                place.words(),
                                place.label(),
                                place.part().label(),
                                place.kept() ? "作者认为不是个人信息，保留" : "没有处理"))
                .toList();
    }

    private Acts acts(Precedent p, Viewer viewer) {
        boolean revise = desk.mayRevise(p, viewer);
        boolean check = desk.mayCheck(p, viewer);
        return new Acts(
                revise,
                check,
                revise,
                !check
                        && p.standing() == Precedent.Standing.PROPOSED
                        && p.author().equals(viewer.id()));
    }

    private Citing citing(Precedent p, Viewer viewer, @Nullable CaseSummary request) {
        return request == null || !p.isShared() || !citations.may(viewer, request)
                ? Citing.NONE
                : new Citing(
                        requests.key(request),
                        request.number().toString(),
                        citations.of(request.id()).stream().anyMatch(one -> one.id() == p.id()));
    }

    private Happening happening(PrecedentEntry entry) {
        String reason = entry.reason().isBlank() ? "" : "　“" + entry.reason() + "”";
        return new Happening(
                entry.at()
                        .atZone(CityClock.ZONE)
                        .truncatedTo(ChronoUnit.SECONDS)
                        .toLocalDateTime()
                        .toString(),
                Dates.moment(entry.at()),
                sentence(entry.event()),
                name(entry.actor()) + reason,
                entry.event() instanceof PrecedentEvent.PrecedentShared ? "key" : "");
    }

    private static String sentence(PrecedentEvent event) {
        return switch (event) {
            case PrecedentEvent.PrecedentProposed e -> "提出案例" + kept(e.kept());
            case PrecedentEvent.PrecedentRevised e -> "改成第 " + e.edition() + " 稿" + kept(e.kept());
            case PrecedentEvent.PrecedentReturned e -> "第 " + e.edition() + " 稿退回修改";
            case PrecedentEvent.PrecedentShared e -> "第 " + e.edition() + " 稿通过脱敏审查，向全市共享";
            case PrecedentEvent.PrecedentWithdrawn _ -> "撤下";
        };
    }

    private static String kept(int kept) {
        return kept == 0 ? "" : "，保留 " + kept + " 处像是个人信息的文字";
    }

    private String name(Actor actor) {
        return actor instanceof Actor.Staff by ? staff.name(by.id()) : "系统";
    }
}
