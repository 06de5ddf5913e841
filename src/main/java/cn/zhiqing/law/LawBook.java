package cn.zhiqing.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** 法条库: every edition of the statutes that decisions and letters rest on. */
public final class LawBook {

    /** 条例, the Regulation on the Disclosure of Government Information. */
    public static final String REGULATION = "TL";

    private static final LawBook BUILT_IN = new LawBook(Stream.of(
                    "tiaoli-2019.txt",
                    "tiaoli-2007.txt",
                    "fuyi-2023.txt",
                    "fuyi-2017.txt",
                    "susong-2017.txt",
                    "fashi-2025-8.txt",
                    "fashi-2011-17.txt",
                    "feiyong-2020.txt")
            .map(StatuteFile::read)
            .toList());

    private final List<Statute> statutes;
    private final CitationReader citations;

    /** @param statutes all editions, in any order */
    public LawBook(List<Statute> statutes) {
        this.statutes = List.copyOf(statutes);
        this.citations = new CitationReader(this.statutes);
    }

    /** The book that comes with the program. */
    public static LawBook builtIn() {
        return BUILT_IN;
    }

    public List<Statute> statutes() {
        return statutes;
    }

    /** The edition of a statute that is in force on a day. */
    public Optional<Statute> edition(String code, LocalDate day) {
        return statutes.stream()
                .filter(one -> one.code().equals(code) && one.isInForceOn(day))
                .findFirst();
    }

    /** The words of a place as they are in force on a day; empty when there is no such place or the book has no text for it. */
    public Optional<String> text(Citation place, LocalDate day) {
        return edition(place.statute(), day)
                .map(one -> one.provision(place.article()))
                .map(one -> one.text(place.paragraph(), place.item()));
    }

    /**
     * Every citation in a text that does not stand so on the day, and words of rules that are abolished; at most one fault a
     * citation, in the order of the text.
     *
     * @param day the day on which the text goes out
     */
    public List<CitationFault> faults(String text, LocalDate day) {
        return citations.faults(text, day);
    }
}
