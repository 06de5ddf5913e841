package cn.zhiqing.law;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 法律文本: one edition of a law, regulation or interpretation.
 *
 * @param code the same for all editions of one law
 * @param name full name without brackets
 * @param shortNames how drafts call it, without brackets, the usual one first
 * @param number 文号 of the publishing decree
 * @param from first day in force
 * @param until last day in force; null while it is
 * @param articles how many articles it has; 0 when this book does not say
 * @param provisions the articles whose text stands in this book
 */
public record Statute(
        String code,
        String name,
        List<String> shortNames,
        String number,
        LocalDate from,
        @Nullable LocalDate until,
        int articles,
        List<Provision> provisions) {

    public Statute {
        shortNames = List.copyOf(shortNames);
        provisions = List.copyOf(provisions);
    }

    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** Whether the edition has this place; true as well where the book knows too little to deny it. */
    boolean mayHave(Citation place) {
        if (articles > 0 && place.article() > articles) {
            return false;
        }
        Provision provision = provision(place.article());
        return provision == null || provision.mayHave(place.paragraph(), place.item());
    }

    @Nullable
    Provision provision(int article) {
        return provisions.stream()
                .filter(one -> one.article() == article)
                .findFirst()
                .orElse(null);
    }
}
