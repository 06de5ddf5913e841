package cn.zhiqing.cases.domain;

import cn.zhiqing.calendar.ClockEvent;
import cn.zhiqing.cases.events.CaseEvent;
import java.util.stream.Stream;

/** 拆分与合并: what they do to a cover and to its units. */
final class MatterFold {

    private static final int USUAL_LIMIT = 10;

    private MatterFold() {}

    static void into(Case c, CaseEvent event) {
        switch (event) {
            case CaseEvent.ApplicationSplit e -> {
                c.division = new Facts.Division(
                        c.division.unit(),
                        Stream.concat(c.division.units().stream(), e.units().stream())
                                .toList());
                Fold.end(c, e.on(), new CaseState.Split(c.state, e.units()));
            }
            case CaseEvent.MatterSeparated e -> separated(c, e);
            case CaseEvent.MattersMerged _ -> {
                c.endedOn = null;
                if (c.state instanceof CaseState.Split(CaseState before, var _)) {
                    c.state = before;
                }
            }
            case CaseEvent.MatterMerged e -> Fold.end(c, e.on(), new CaseState.Merged(e.cover()));
            default -> throw new IllegalArgumentException("neither split nor merged: " + event.getClass());
        }
    }

    /** A correction of the whole application is one of each of its matters: the period of the unit starts with it (条例第三十条). */
    private static void separated(Case c, CaseEvent.MatterSeparated e) {
        c.division = new Facts.Division(new Facts.Unit(e.cover(), e.unit(), e.matterText()), c.division.units());
        if (e.correctionAskedOn() != null && e.correctedOn() != null) {
            c.correction = new Facts.Correction(
                    e.correctionAskedOn(), USUAL_LIMIT, 0, e.correctionAskedOn(), e.correctedOn(), e.correctionText());
            c.clock = Stream.concat(
                            c.clock.stream(),
                            Stream.of(
                                    new ClockEvent.CorrectionRequested(
                                            e.correctionAskedOn(), USUAL_LIMIT, e.correctionAskedOn()),
                                    new ClockEvent.Corrected(e.correctedOn())))
                    .toList();
        }
    }
}
