package cn.zhiqing.cases.web;

import cn.zhiqing.access.Act;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.CaseStage;
import cn.zhiqing.cases.CaseSummary;
import cn.zhiqing.cases.Matters;
import cn.zhiqing.cases.web.CaseDoor.Opened;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws what an application was split into (一并提出的各项). */
@Component
final class MatterDrawing {

    private final Matters matters;
    private final CaseDoor door;

    MatterDrawing(Matters matters, CaseDoor door) {
        this.matters = matters;
        this.door = door;
    }

    /** Null for an application that was never split. */
    @Nullable
    MatterCard draw(Opened opened) {
        return matters.of(opened.summary().id())
                .map(division -> card(opened, division))
                .orElse(null);
    }

    private MatterCard card(Opened opened, Matters.Division division) {
        CaseSummary cover = division.cover();
        boolean here = cover.id().equals(opened.summary().id());
        long units = division.units().stream()
                .filter(unit -> unit.summary().stage() != CaseStage.MERGED)
                .map(Matters.Unit::number)
                .distinct()
                .count();
        String lead = units == 0 ? "拆分过，已经合并；分出的编号作废保留。" : "按一事一申请分为 " + units + " 件，收到之日相同，各自答复、各自计数（国办函〔2020〕109号）。";
        return new MatterCard(
                lead,
                cover.number().toString(),
                here ? "" : href(opened.viewer(), cover),
                division.units().stream().map(unit -> line(opened, unit)).toList());
    }

    private MatterCard.Line line(Opened opened, Matters.Unit unit) {
        CaseSummary row = unit.summary();
        boolean own = row.body().equals(opened.summary().body());
        boolean here = row.id().equals(opened.summary().id());
        return new MatterCard.Line(
                (own ? "" : door.bodyName(row.body()) + " ") + row.number(),
                here ? "" : href(opened.viewer(), row),
                unit.matter(),
                (here ? "本件 · " : "") + row.stage().label());
    }

    /** A unit at another body is named, not opened. */
    private String href(Viewer viewer, CaseSummary row) {
        return door.may(viewer, Act.SEE_CASE, row) ? door.href(row) : "";
    }
}
