package cn.zhiqing.cases.web;

import cn.zhiqing.access.Body;
import cn.zhiqing.cases.LetterWordings;
import cn.zhiqing.cases.domain.WordDiff;
import cn.zhiqing.cases.domain.WordDiff.Fate;
import cn.zhiqing.cases.domain.WordDiff.Piece;
import cn.zhiqing.cases.letters.LetterKind;
import cn.zhiqing.cases.letters.LetterPaper;
import cn.zhiqing.cases.letters.LetterTemplate;
import cn.zhiqing.cases.letters.LetterTemplates;
import cn.zhiqing.cases.letters.MergeFields;
import cn.zhiqing.cases.letters.Preview;
import cn.zhiqing.cases.letters.TemplateRules;
import cn.zhiqing.cases.letters.WordingInForce;
import cn.zhiqing.cases.letters.WordingVersion;
import cn.zhiqing.cases.papers.TypesetPage;
import cn.zhiqing.cases.store.WordingBook;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.ui.Dates;
import cn.zhiqing.ui.Fact;
import cn.zhiqing.ui.FormErrors;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** Draws the wordings of a body's letters: the list, the page of a kind, a version. */
@Component
class WordingDrawing {

    private final LetterWordings wordings;
    private final WordingBook book;
    private final Colleagues colleagues;
    private final CityClock clock;

    WordingDrawing(LetterWordings wordings, WordingBook book, Colleagues colleagues, CityClock clock) {
        this.wordings = wordings;
        this.book = book;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    /** A wording being typed: whose, of which kind, what was typed and what is wrong with it. */
    record Typed(Body body, LetterKind kind, WordingForm form, FormErrors errors) {}

    /** What the preview is filled from, and what came of it. */
    record Seen(String sample, Preview preview) {}

    WordingListPage list(Body body) {
        List<WordingListPage.Row> rows =
                Arrays.stream(LetterKind.values()).map(kind -> row(body, kind)).toList();
        return new WordingListPage(
                body.shortName(),
                (int) rows.stream().filter(WordingListPage.Row::own).count(),
                rows);
    }

    private WordingListPage.Row row(Body body, LetterKind kind) {
        LocalDate today = clock.today();
        WordingInForce now = book.present(body.id(), kind, today);
        return new WordingListPage.Row(
                kind.code(),
                kind.label(),
                WordingWords.href(body, kind),
                kind.basis(),
                WordingWords.said(now),
                !now.common(),
                coming(wordings.of(body.id(), kind), today),
                TemplateRules.outdatedLaw(now.template(), today).stream()
                        .map(Refusal::message)
                        .toList());
    }

    private static String coming(List<WordingVersion> versions, LocalDate today) {
        return versions.isEmpty() || !versions.getLast().from().isAfter(today)
                ? ""
                : title(versions.getLast()) + "自"
                        + Dates.full(versions.getLast().from()) + "起生效";
    }

    /** The form as it is first shown: the youngest words, from today. */
    WordingForm fresh(Body body, LetterKind kind) {
        List<WordingVersion> versions = wordings.of(body.id(), kind);
        LocalDate today = clock.today();
        boolean waiting = !versions.isEmpty() && versions.getLast().from().isAfter(today);
        LocalDate from = waiting ? versions.getLast().from() : today;
        return new WordingForm(
                youngest(versions, kind).text(), from.toString(), "", "", Integer.toString(versions.size()));
    }

    WordingPage page(Typed typed, Seen seen) {
        LetterKind kind = typed.kind();
        List<WordingVersion> versions = wordings.of(typed.body().id(), kind);
        String coming = coming(versions, clock.today());
        String now = "现用" + WordingWords.said(book.present(typed.body().id(), kind, clock.today()));
        return new WordingPage(
                kind.code(),
                kind.label(),
                kind.basis(),
                WordingWords.href(typed.body(), kind),
                coming.isEmpty() ? now : now + "；" + coming,
                versions.isEmpty() || versions.getLast().isCommon(),
                typed.form(),
                typed.errors(),
                fields(kind, seen.preview()),
                seen.sample(),
                TypesetPage.within(LetterPaper.of(
                        seen.preview().letter(), kind, seen.preview().on(), null)),
                differences(typed, versions),
                versions.reversed().stream().map(one -> line(typed.body(), one)).toList());
    }

    private static List<WordingPage.Field> fields(LetterKind kind, Preview preview) {
        return MergeFields.of(kind).stream()
                .map(field -> new WordingPage.Field(
                        field.name(),
                        field.required(),
                        field.meaning(),
                        preview.facts().getOrDefault(field.name(), "")))
                .toList();
    }

    private static List<WordingPage.Difference> differences(Typed typed, List<WordingVersion> versions) {
        var found = new ArrayList<WordingPage.Difference>();
        LetterTemplate now = LetterTemplate.parse(typed.form().text());
        found.add(difference("common", "与统一模板的差别", LetterTemplates.common(typed.kind()), now));
        if (!versions.isEmpty() && !versions.getLast().isCommon()) {
            found.add(difference(
                    "before",
                    "与" + title(versions.getLast()) + "的差别",
                    versions.getLast().template(),
                    now));
        }
        return found;
    }

    private static WordingPage.Difference difference(
            String id, String title, LetterTemplate before, LetterTemplate after) {
        List<Piece> pieces = WordDiff.of(before.text(), after.text());
        return new WordingPage.Difference(
                id, title, pieces.stream().allMatch(piece -> piece.fate() == Fate.SAME) ? List.of() : pieces);
    }

    private WordingPage.Version line(Body body, WordingVersion one) {
        WordingInForce now = book.present(body.id(), one.kind(), clock.today());
        String standing = one.version() == now.version() ? "现用" : one.from().isAfter(clock.today()) ? "未生效" : "已被替换";
        return new WordingPage.Version(
                title(one),
                WordingWords.href(body, one.kind(), one.version()),
                Dates.full(one.from()),
                colleagues.name(one.written().by()) + "，"
                        + Dates.fullMoment(one.written().at()),
                book.remark(one),
                standing);
    }

    WordingVersionPage version(Body body, WordingVersion one) {
        List<WordingVersion> versions = wordings.of(body.id(), one.kind());
        LetterTemplate before = youngest(versions.subList(0, one.version() - 1), one.kind());
        WordingPage.Version line = line(body, one);
        var differences = new ArrayList<WordingPage.Difference>();
        if (!one.isCommon()) {
            differences.add(difference("common", "与统一模板的差别", LetterTemplates.common(one.kind()), one.template()));
        }
        if (one.version() > 1) {
            differences.add(difference("before", "与上一版的差别", before, one.template()));
        }
        return new WordingVersionPage(
                one.kind().code(),
                one.kind().label(),
                WordingWords.href(body, one.kind()),
                title(one),
                List.of(
                        new Fact("状态", line.standing()),
                        new Fact("生效日期", line.from()),
                        new Fact("设定", line.by()),
                        new Fact("备注", line.remark())),
                one.template().lines(),
                book.isAsJournaled(one),
                differences);
    }

    private static LetterTemplate youngest(List<WordingVersion> versions, LetterKind kind) {
        return versions.isEmpty()
                ? LetterTemplates.common(kind)
                : versions.getLast().template();
    }

    private static String title(WordingVersion one) {
        return "第" + one.version() + "版" + (one.isCommon() ? "（恢复统一模板）" : "");
    }
}
