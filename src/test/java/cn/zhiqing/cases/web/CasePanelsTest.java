package cn.zhiqing.cases.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.CaseNumber;
import cn.zhiqing.cases.CasePanel;
import cn.zhiqing.cases.CaseStage;
import cn.zhiqing.cases.CaseSummary;
import cn.zhiqing.cases.events.ApplicantKind;
import cn.zhiqing.cases.events.Channel;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.StaffId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

@DisplayName("Panels of other modules on the page of a request")
class CasePanelsTest {

    private static final CaseSummary REQUEST = new CaseSummary(
            new CaseId(1),
            1,
            new BodyId(7),
            CaseNumber.parse("2026-0001").orElseThrow(),
            CaseStage.RECEIVED,
            ApplicantKind.NATURAL,
            Channel.IN_PERSON,
            LocalDate.of(2026, 11, 2),
            null,
            null,
            null,
            CaseSummary.Wait.NOTHING,
            null,
            null,
            null,
            null,
            false,
            null,
            null,
            1);
    private static final Viewer CLERK = Viewer.at(new BodyId(7), new StaffId(1), "何静");

    private final StaticListableBeanFactory beans = new StaticListableBeanFactory();

    private record Panel(Place place, String title, Supplier<Optional<Content>> content) implements CasePanel {
        @Override
        public Optional<Content> about(CaseSummary request, Viewer viewer) {
            return content.get();
        }
    }

    private void panel(CasePanel.Place place, Supplier<Optional<CasePanel.Content>> content) {
        beans.addBean(place.name(), new Panel(place, place.name(), content));
    }

    private static Optional<CasePanel.Content> words(String words) {
        return Optional.of(new CasePanel.Content("", words, List.of(), List.of()));
    }

    private List<CasePage.Panel> drawn() {
        return new CasePanels(beans.getBeanProvider(CasePanel.class)).of(REQUEST, CLERK);
    }

    @Test
    @DisplayName("they stand in the one order, whoever was found first; one with nothing to say is left out")
    void order() {
        panel(CasePanel.Place.ARCHIVE, () -> words("归档"));
        panel(CasePanel.Place.URGES, Optional::empty);
        panel(CasePanel.Place.ALIKE, () -> words("相似"));
        assertThat(drawn()).extracting(CasePage.Panel::id).containsExactly("p-alike", "p-archive");
    }

    @Test
    @DisplayName("one that fails says so in its place, under its own heading, and the others stand")
    void failing() {
        panel(CasePanel.Place.URGES, () -> {
            throw new IllegalStateException("林晓岚");
        });
        panel(CasePanel.Place.ARCHIVE, () -> words("归档"));
        assertThat(drawn()).extracting(CasePage.Panel::title).containsExactly("URGES", "ARCHIVE");
        assertThat(drawn().getFirst().content().words()).contains("读不出来").doesNotContain("林晓岚");
    }
}
