package cn.zhiqing.cases.web;

import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.CasePanel;
import cn.zhiqing.cases.CasePanel.Content;
import cn.zhiqing.cases.CaseSummary;
import cn.zhiqing.ui.Trace;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks other modules for what they show on the page of a request (办件页栏目), in the one order. */
@Component
final class CasePanels {

    private static final Logger LOG = LoggerFactory.getLogger(CasePanels.class);
    private static final Content FAILED =
            new Content("没有读出来", "这一栏暂时读不出来，其他内容不受影响。请稍后刷新；一直这样，请告诉系统管理员。", List.of(), List.of());

    private final ObjectProvider<CasePanel> panels;

    CasePanels(ObjectProvider<CasePanel> panels) {
        this.panels = panels;
    }

    List<CasePage.Panel> of(CaseSummary request, Viewer viewer) {
        return panels.stream()
                .sorted(Comparator.comparing(CasePanel::place))
                .flatMap(panel -> drawn(panel, request, viewer))
                .toList();
    }

    /** The one panel of a place, for pages that show no other. */
    List<CasePage.Panel> only(CasePanel.Place place, CaseSummary request, Viewer viewer) {
        return panels.stream()
                .filter(panel -> panel.place() == place)
                .flatMap(panel -> drawn(panel, request, viewer))
                .toList();
    }

    private static Stream<CasePage.Panel> drawn(CasePanel panel, CaseSummary request, Viewer viewer) {
        try {
            return panel.about(request, viewer).stream().map(content -> draw(panel, content));
        } catch (RuntimeException failed) {
            LOG.error(
                    "panel {} of case {} failed{}", panel.place(), request.id().value(), Trace.of(failed));
            return Stream.of(draw(panel, FAILED));
        }
    }

    private static CasePage.Panel draw(CasePanel panel, Content content) {
        return new CasePage.Panel("p-" + panel.place().name().toLowerCase(Locale.ROOT), panel.title(), content);
    }
}
