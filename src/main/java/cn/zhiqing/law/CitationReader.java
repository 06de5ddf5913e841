package cn.zhiqing.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the citations of a text and holds them against the editions in force on one day. */
final class CitationReader {

    private static final String NUMBER = "([一二三四五六七八九十百零〇]{1,6}|\\d{1,3})";
    private static final String PLACE = "第\\s?" + NUMBER + "\\s?条(?:之一)?"
            + "(?:\\s?第\\s?" + NUMBER + "\\s?款)?"
            + "(?:\\s?第?\\s?[（(]?" + NUMBER + "[）)]?\\s?项)?";

    /** What may stand before a name: not the rest of another law's name, as in 山东省政府信息公开条例. */
    private static final String BEFORE = "(?<=^|[^\\u4e00-\\u9fff]|依据|根据|按照|依照|适用|违反|属于|本|与|和|及|该)";

    private static final Pattern ONE_PLACE = Pattern.compile(PLACE);

    /** Old article 13 asked for a need; since 2019-05-15 no purpose may be asked (条例第二十七条). */
    private static final Pattern NEEDS = Pattern.compile("(?:自身)?生产、生活、科研等?(?:方面的?)?(?:特殊)?需要");

    private static final LocalDate NEEDS_ABOLISHED = LocalDate.of(2019, 5, 15);

    private final List<Statute> statutes;
    private final Pattern citation;
    private final String initials;

    /** Made once a book: making it costs more than reading. */
    CitationReader(List<Statute> statutes) {
        this.statutes = statutes;
        this.citation = Pattern.compile("《?" + BEFORE + "(" + names(statutes) + ")》?"
                + "(?:\\s?[（(]" + "(国务院令第\\d+号)" + "[^）)]{0,20}[）)])?"
                + "\\s?((?:" + PLACE + "[、和及或]?(?:以及)?)+)?");
        this.initials =
                written(statutes).map(name -> name.substring(0, 1)).distinct().collect(Collectors.joining());
    }

    List<CitationFault> faults(String text, LocalDate day) {
        var found = new ArrayList<CitationFault>();
        Matcher match = citation.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        for (int at = 0; find(match, text, at); at = Math.max(match.end(), at + 1)) {
            List<Statute> editions = editions(match.group(1), match.group(2));
            String places = match.group(3);
            boolean quoted = match.group().startsWith("《") || match.group(1).startsWith("法释");
            if (places == null && quoted) {
                wholly(editions, match.group(), day, found);
            } else if (places != null) {
                placesOf(editions, match.group(1), places, day, found);
            }
        }
        Matcher needs = NEEDS.matcher(text);
        if (!day.isBefore(NEEDS_ABOLISHED) && needs.find()) {
            found.add(new CitationFault(
                    needs.group(),
                    CitationFault.Kind.ABOLISHED_RULE,
                    "“" + needs.group() + "”是2007年条例第十三条的要求，2019年5月15日起已经取消，请删去。"));
        }
        return List.copyOf(found);
    }

    /** The next citation from a place on; tried only where a name may begin, because most places of a text are none. */
    private boolean find(Matcher match, String text, int from) {
        for (int at = from; at < text.length(); at++) {
            if (initials.indexOf(text.charAt(at)) >= 0) {
                boolean quoted = at > from && text.charAt(at - 1) == '《';
                if (match.region(quoted ? at - 1 : at, text.length()).lookingAt()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void wholly(List<Statute> editions, String written, LocalDate day, List<CitationFault> found) {
        if (editions.stream().noneMatch(one -> one.isInForceOn(day))) {
            found.add(notInForce(editions, written, day));
        }
    }

    private static void placesOf(
            List<Statute> editions, String name, String places, LocalDate day, List<CitationFault> found) {
        Statute now = editions.stream()
                .filter(one -> one.isInForceOn(day))
                .findFirst()
                .orElse(null);
        Matcher each = ONE_PLACE.matcher(places);
        while (each.find()) {
            String written = name + each.group();
            if (now == null) {
                found.add(notInForce(editions, written, day));
            } else {
                Citation place = place(now.code(), each);
                if (place == null || !now.mayHave(place)) {
                    found.add(missing(now, written));
                }
            }
        }
    }

    private static CitationFault notInForce(List<Statute> editions, String written, LocalDate day) {
        LocalDate from = editions.stream()
                .map(Statute::from)
                .filter(first -> first.isAfter(day))
                .min(Comparator.naturalOrder())
                .orElse(null);
        return from == null
                ? new CitationFault(written, CitationFault.Kind.NO_LONGER_IN_FORCE, "“" + written + "”已经失效，请改引现行规定。")
                : new CitationFault(
                        written,
                        CitationFault.Kind.NOT_YET_IN_FORCE,
                        "“" + written + "”自" + date(from) + "起施行，这一天还不能引用。");
    }

    private static CitationFault missing(Statute now, String written) {
        return new CitationFault(
                written,
                CitationFault.Kind.NO_SUCH_PLACE,
                "现行《" + now.name() + "》（" + now.number() + "）没有“" + written + "”，请核对条、款、项。");
    }

    private static @Nullable Citation place(String code, Matcher place) {
        int article = number(place.group(1));
        boolean wrong = article == 0
                || (place.group(2) != null && number(place.group(2)) == 0)
                || (place.group(3) != null && number(place.group(3)) == 0);
        return wrong ? null : new Citation(code, article, number(place.group(2)), number(place.group(3)));
    }

    private static int number(@Nullable String written) {
        return written == null ? 0 : Numerals.read(written);
    }

    /** All editions that a name can mean; a decree's number in brackets names one of them. */
    private List<Statute> editions(String name, @Nullable String decree) {
        List<Statute> called = statutes.stream()
                .filter(one -> one.name().equals(name) || one.shortNames().contains(name))
                .toList();
        List<Statute> numbered =
                called.stream().filter(one -> one.number().equals(decree)).toList();
        return numbered.isEmpty() ? called : numbered;
    }

    /** Longest first, so that 政府信息公开条例 is not read as 条例. */
    private static String names(List<Statute> statutes) {
        return written(statutes)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    private static Stream<String> written(List<Statute> statutes) {
        return statutes.stream().flatMap(one -> Stream.concat(Stream.of(one.name()), one.shortNames().stream()));
    }

    private static String date(LocalDate d) {
        return d.getYear() + "年" + d.getMonthValue() + "月" + d.getDayOfMonth() + "日";
    }
}
