package cn.zhiqing.archive.web;

import cn.zhiqing.access.Viewer;
import cn.zhiqing.archive.ArchiveRoom;
import cn.zhiqing.archive.FilePackage;
import cn.zhiqing.archive.PackageState;
import cn.zhiqing.cases.CasePanel;
import cn.zhiqing.cases.CaseSummary;
import cn.zhiqing.ui.Dates;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 归档 on the page of a case: its package, or that it was destroyed and when. */
@Component
class ArchivePanel implements CasePanel {

    private final ArchiveRoom room;
    private final PackageDoor door;

    ArchivePanel(ArchiveRoom room, PackageDoor door) {
        this.room = room;
        this.door = door;
    }

    @Override
    public Place place() {
        return Place.ARCHIVE;
    }

    @Override
    public String title() {
        return "归档";
    }

    @Override
    public Optional<Content> about(CaseSummary request, Viewer viewer) {
        return room.find(request.id()).map(this::content);
    }

    private Content content(FilePackage row) {
        boolean gone = row.state() == PackageState.DESTROYED;
        String words = gone ? "本件的档案和个人信息已于" + Dates.full(row.destroyedOn()) + "销毁。编号、办理记录和统计保留。" : "";
        var line = new Row(
                gone ? "销毁记录" : "归档包",
                "/archive/" + door.key(row),
                "保管期限 " + row.period().label() + "，" + Rows.until(row),
                row.isGivenUp() ? "生成失败，须重新生成" : row.state().label(),
                row.state() == PackageState.INCOMPLETE || row.isGivenUp() ? Tone.PRESSING : Tone.CALM);
        return new Content("", words, List.of(line), List.of());
    }
}
