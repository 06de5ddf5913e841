package cn.zhiqing.cases.domain;

import static cn.zhiqing.cases.domain.CaseFixture.ID;
import static cn.zhiqing.cases.domain.CaseFixture.aCase;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.cases.CaseCommand.ProposeDecision;
import cn.zhiqing.cases.CaseCommand.RecordSearch;
import cn.zhiqing.cases.CaseCommand.Search;
import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.kernel.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("条例第三十六条第（四）项: “政府信息不存在” rests on a search that can be proven")
class SearchesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);

    @Test
    @DisplayName("不存在 is refused before any search, and goes on after one")
    void searchFirst() {
        var fixture = aCase().underReview().on("2026-03-05");
        var reply = new ProposeDecision(ID, DAY, CaseFixture.decision(ReplyKind.NOT_EXIST));
        var refused = fixture.tried(reply).reasons();
        assertThat(refused).extracting(Refusal::code).containsExactly("SEARCH_FIRST");
        assertThat(refused.getFirst().article()).isEqualTo("条例第三十六条第（四）项");
        assertThat(fixture.act(CaseFixture.searched(DAY)).tried(reply).isAccepted())
                .isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(
            value = ReplyKind.class,
            names = {"GRANT", "NOT_OURS", "NEEDS_MAKING", "REFUSE_SECRET", "PETITION"})
    @DisplayName("no other reply asks for a search")
    void others(ReplyKind kind) {
        assertThat(aCase().underReview()
                        .tried(new ProposeDecision(ID, LocalDate.of(2026, 3, 2), CaseFixture.decision(kind)))
                        .isAccepted())
                .isTrue();
    }

    @ParameterizedTest(name = "{0}/{1}/{2}/{3}: {4}")
    @CsvSource({
        "公文系统,征收,何静,0,''",
        "公文系统,征收,何静,1000000,''",
        "'',征收,何静,0,SEARCH_PLACE_MISSING",
        "公文系统,' ',何静,0,SEARCH_WORDS_MISSING",
        "公文系统,征收,'',0,SEARCHER_MISSING",
        "公文系统,征收,何静,-1,HITS_RANGE",
        "'','','',1000001,SEARCH_PLACE_MISSING SEARCH_WORDS_MISSING SEARCHER_MISSING HITS_RANGE",
    })
    @DisplayName("a search names its place, its words, who searched and how many were found; every fault at once")
    void whole(String place, String words, String searcher, int hits, String codes) {
        var search = new RecordSearch(ID, DAY, new Search(place, words, "", searcher, ""), hits);
        var reasons = aCase().underReview().tried(search).reasons();
        assertThat(String.join(" ", reasons.stream().map(Refusal::code).toList()))
                .isEqualTo(codes);
    }

    @Test
    @DisplayName(
            "searches are counted from 1, move no clock, and may have been made before the last act but not before receipt")
    void counted() {
        var fixture = aCase().on("2026-03-04").underReview();
        var clock = fixture.file().clock();
        fixture.act(CaseFixture.searched(DAY)).act(CaseFixture.searched(LocalDate.of(2026, 3, 3)));
        assertThat(fixture.file().searches()).extracting(Facts.Search::number).isEqualTo(List.of(1, 2));
        assertThat(fixture.file().clock()).isEqualTo(clock);
        assertThat(fixture.file().lastAct()).isEqualTo(DAY);
        assertThat(fixture.tried(CaseFixture.searched(LocalDate.of(2026, 3, 1))).reasons())
                .extracting(Refusal::code)
                .containsExactly("BEFORE_LAST_ACT");
    }

    @Test
    @DisplayName("what was said of a search comes back from its one text")
    void text() {
        var search = new Search("档案室", "征收 批复", "", "何静", "是另一片区的");
        assertThat(Texts.search(Texts.of(search))).isEqualTo(search);
    }
}
