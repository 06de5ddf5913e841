package cn.zhiqing.cases.web;

import cn.zhiqing.cases.events.FeeBasis;
import cn.zhiqing.cases.fees.Fee;
import cn.zhiqing.cases.fees.FeeQuery;
import cn.zhiqing.kernel.BodyId;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** The filters of the fee ledger as they stand in the address; what cannot be read filters nothing. */
record FeeParams(Map<String, String> given) {

    static final int SIZE = 50;
    private static final List<String> NAMES = List.of("from", "to", "state", "basis", "body");

    String value(String name) {
        return given.getOrDefault(name, "").strip();
    }

    int page() {
        String text = value("page");
        return text.matches("[1-9]\\d{0,5}") ? Integer.parseInt(text) : 1;
    }

    /** Beside the states of a notice there is one more list: what was given back. */
    FeeQuery query(List<BodyId> scope) {
        List<BodyId> chosen = scope.stream()
                .filter(body -> body.toString().equals(value("body")))
                .toList();
        return new FeeQuery(
                Set.copyOf(chosen.isEmpty() ? scope : chosen),
                day("from"),
                day("to"),
                one(Fee.State.values(), "state"),
                one(FeeBasis.values(), "basis"),
                value("state").equals("REFUNDED"));
    }

    private @Nullable LocalDate day(String name) {
        try {
            return value(name).isEmpty() ? null : LocalDate.parse(value(name));
        } catch (DateTimeException _) {
            return null;
        }
    }

    private <E extends Enum<E>> @Nullable E one(E[] values, String name) {
        return Stream.of(values)
                .filter(it -> it.name().equals(value(name)))
                .findFirst()
                .orElse(null);
    }

    /** An address with the same filters, ending so that another parameter can follow. */
    String address(String path) {
        var address = UriComponentsBuilder.fromPath(path);
        NAMES.stream().filter(name -> !value(name).isEmpty()).forEach(name -> address.queryParam(name, value(name)));
        String text = address.encode().toUriString();
        return text + (text.contains("?") ? "&" : "?");
    }
}
