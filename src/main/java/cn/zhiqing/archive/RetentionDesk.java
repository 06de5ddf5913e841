package cn.zhiqing.archive;

import cn.zhiqing.access.Act;
import cn.zhiqing.access.Doorkeeper;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.archive.events.ArchiveEvent;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.privacy.Secret;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 保管期限: how long each class of file is kept, by body and from a day on; and what was judged worth keeping longer (续存). */
@Component
public class RetentionDesk {

    private static final String RULE = "国家档案局令第8号";
    private static final Refusal NOT_YOURS = new Refusal("RETENTION_NOT_YOURS", RULE, "保管期限由政务公开办设定，请转告他们。");
    private static final Refusal PAST = new Refusal("RETENTION_PAST", RULE, "生效日期不能早于今天；已经归档的件按归档那天的期限保管。");
    private static final Refusal TAKEN = new Refusal("RETENTION_TAKEN", RULE, "这一天已经设定过这一类的期限，请换一个生效日期。");
    private static final Refusal SHORTER = new Refusal("RETENTION_SHORTER", RULE, "续存只能比现在的期限长，请选择更长的期限。");

    private final RetentionRules rules;
    private final Packages packages;
    private final RegisterBook book;
    private final ArchiveJournal journal;
    private final Doorkeeper doorkeeper;
    private final CityClock clock;

    RetentionDesk(
            RetentionRules rules,
            Packages packages,
            RegisterBook book,
            ArchiveJournal journal,
            Doorkeeper doorkeeper,
            CityClock clock) {
        this.rules = rules;
        this.packages = packages;
        this.book = book;
        this.journal = journal;
        this.doorkeeper = doorkeeper;
        this.clock = clock;
    }

    /**
     * A line of the table of periods.
     *
     * @param body null for every body without a line of its own
     */
    public record Line(@Nullable BodyId body, FileClass fileClass, LocalDate from, Period period) {}

    /** The city's lines and those of these bodies. */
    public List<Line> lines(java.util.Set<BodyId> bodies) {
        return rules.all().stream()
                .filter(rule -> rule.body() == null || bodies.contains(rule.body()))
                .map(rule -> new Line(rule.body(), rule.fileClass(), rule.from(), rule.period()))
                .toList();
    }

    public boolean maySet(Viewer who, BodyId body) {
        return doorkeeper.may(who, Act.PROPOSE_DESTRUCTION, body);
    }

    /** Sets how long files of a class are kept that the body archives from a day on. */
    public Outcome<Line> set(Line line, Viewer who) {
        BodyId body = java.util.Objects.requireNonNull(line.body(), "the city's own lines come with the migration");
        if (!maySet(who, body)) {
            return Outcome.refused(NOT_YOURS);
        }
        if (line.from().isBefore(clock.today())) {
            return Outcome.refused(PAST);
        }
        return book.inTransaction(() -> {
            journal.hold(ArchiveJournal.retention(body.value()));
            if (!rules.add(new RetentionRules.Rule(body, line.fileClass(), line.from(), line.period()))) {
                return Outcome.refused(TAKEN);
            }
            var event = new ArchiveEvent.RetentionSet(
                    clock.today(), body, line.fileClass().name(), line.period().name(), line.from());
            journal.write(ArchiveJournal.retention(body.value()), event, who.actor());
            return Outcome.accepted(line);
        });
    }

    /** 续存: keeps one file longer, with a reason. */
    public Outcome<FilePackage> extend(CaseId id, Period period, Secret<String> reason, Viewer who) {
        return book.inTransaction(() -> {
            journal.hold(ArchiveJournal.of(id));
            FilePackage row = packages.locked(id).orElse(null);
            if (row == null || !doorkeeper.may(who, Act.SEE_CASE, row.body())) {
                return Outcome.refused(Refusals.NOT_FOUND);
            }
            if (!maySet(who, row.body())) {
                return Outcome.refused(NOT_YOURS);
            }
            if (row.state() == PackageState.DESTROYED) {
                return Outcome.refused(Refusals.DESTROYED);
            }
            if (period.compareTo(row.period()) <= 0) {
                return Outcome.refused(SHORTER);
            }
            if (reason.disclose().isBlank()) {
                return Outcome.refused(DestructionRules.REASON_MISSING);
            }
            packages.keep(id, period, row.archivedOn());
            journal.write(
                    ArchiveJournal.of(id),
                    new ArchiveEvent.RetentionExtended(
                            clock.today(), id, period.name(), period.until(row.archivedOn()), book.text(reason)),
                    who.actor());
            return Outcome.accepted(packages.find(id).orElseThrow());
        });
    }
}
