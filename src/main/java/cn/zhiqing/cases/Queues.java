package cn.zhiqing.cases;

import cn.zhiqing.cases.domain.Day;
import cn.zhiqing.cases.domain.Summaries;
import cn.zhiqing.cases.events.ApplicantKind;
import cn.zhiqing.cases.store.Applications;
import cn.zhiqing.cases.store.LooseTexts;
import cn.zhiqing.cases.store.RequestRows;
import cn.zhiqing.cases.store.Units;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.privacy.Masks;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** 待办: what is open, what is about to be late, and whose it is. */
@Component
class Queues {

    private final RequestRows rows;
    private final Applications applications;
    private final Units units;
    private final LooseTexts texts;
    private final OfficeDay office;

    Queues(RequestRows rows, Applications applications, Units units, LooseTexts texts, OfficeDay office) {
        this.units = units;
        this.texts = texts;
        this.rows = rows;
        this.applications = applications;
        this.office = office;
    }

    Optional<CaseSummary> summary(CaseId id) {
        return rows.find(id);
    }

    Optional<CaseSummary> summary(BodyId body, CaseNumber number) {
        return rows.find(body, number);
    }

    Queue page(QueueQuery query) {
        Day day = office.now();
        List<CaseSummary> page;
        long total;
        if (query.light() == null) {
            page = rows.page(query);
            total = rows.count(query);
        } else {
            // A light depends on today and on the calendar, so it is asked of the rows, not of the database.
            List<CaseSummary> lit = rows.all(query).stream()
                    .filter(row -> Summaries.light(row, day.today(), day.calendar()) == query.light())
                    .toList();
            total = lit.size();
            page = lit.stream()
                    .skip((long) query.page() * query.size())
                    .limit(query.size())
                    .toList();
        }
        return new Queue(withSubjects(page, day), total, lights(query.bodies(), day));
    }

    List<CaseSummary> ofSameApplicant(CaseId id) {
        CaseSummary own = rows.find(id).orElse(null);
        Application application =
                own == null ? null : applications.open(own.applicationId()).orElse(null);
        return own == null || application == null
                ? List.of()
                : atBody(
                        own.body(),
                        applications.ofPerson(application.idNumber()).reversed());
    }

    /** The rows of the requests that are the body's, in the order of their ids. */
    private List<CaseSummary> atBody(BodyId body, List<CaseId> ids) {
        Map<CaseId, CaseSummary> known =
                rows.of(ids).stream().collect(Collectors.toMap(CaseSummary::id, Function.identity()));
        return ids.stream()
                .flatMap(id -> Stream.ofNullable(known.get(id)))
                .filter(row -> row.body().equals(body))
                .flatMap(this::counted)
                .toList();
    }

    /** An application that was split counts by its units (国办函〔2020〕109号). */
    private Stream<CaseSummary> counted(CaseSummary row) {
        return row.stage() == CaseStage.SPLIT
                ? rows.of(units.of(row.id())).stream()
                        .filter(unit ->
                                unit.stage() != CaseStage.MERGED && unit.body().equals(row.body()))
                : Stream.of(row);
    }

    /** What units are about, by request. */
    private Map<CaseId, String> matters(List<CaseSummary> page) {
        Map<CaseId, Long> named =
                units.matters(page.stream().map(CaseSummary::id).toList());
        Map<Long, String> open = named.isEmpty() ? Map.of() : texts.open(List.copyOf(named.values()));
        return named.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> open.getOrDefault(e.getValue(), "")));
    }

    private List<Queue.Row> withSubjects(List<CaseSummary> page, Day day) {
        Map<Long, Application> opened = page.isEmpty()
                ? Map.of()
                : applications.open(
                        page.stream().map(CaseSummary::applicationId).toList());
        Map<CaseId, String> matters = page.isEmpty() ? Map.of() : matters(page);
        return page.stream()
                .map(row -> new Queue.Row(
                        row,
                        Summaries.light(row, day.today(), day.calendar()),
                        Summaries.remaining(row, day.today(), day.calendar()),
                        Optional.ofNullable(opened.get(row.applicationId()))
                                .map(Queues::maskedName)
                                .orElse(""),
                        Optional.ofNullable(matters.get(row.id()))
                                .or(() -> Optional.ofNullable(opened.get(row.applicationId()))
                                        .map(Queues::subject))
                                .orElse("")))
                .toList();
    }

    private Map<Light, Long> lights(Set<BodyId> bodies, Day day) {
        var lights = new EnumMap<Light, Long>(Light.class);
        for (CaseSummary row : bodies.isEmpty() ? List.<CaseSummary>of() : rows.open(bodies)) {
            lights.merge(Summaries.light(row, day.today(), day.calendar()), 1L, Long::sum);
        }
        return lights;
    }

    static String maskedName(Application a) {
        if (a.name().disclose().isBlank()) {
            return Application.UNNAMED;
        }
        if (a.isForgotten()) {
            return Application.FORGOTTEN;
        }
        return a.kind() == ApplicantKind.NATURAL ? Masks.name(a.name()) : Masks.organisation(a.name());
    }

    private static String subject(Application a) {
        return a.items().isEmpty() ? "" : a.items().getFirst().subject().disclose();
    }
}
