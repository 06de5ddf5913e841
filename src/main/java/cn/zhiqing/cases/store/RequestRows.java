package cn.zhiqing.cases.store;

import cn.zhiqing.cases.CaseNumber;
import cn.zhiqing.cases.CaseStage;
import cn.zhiqing.cases.CaseSummary;
import cn.zhiqing.cases.QueueQuery;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.TypedText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 在册申请: reads the rows of requests for queues. */
@Component
public class RequestRows {

    private static final Pattern NUMBER = Pattern.compile("(?:[A-Za-z][A-Za-z0-9]*-)?(\\d{1,7}|\\d{4}-\\d{0,7})");

    private final Requests requests;
    private final WordMarks words;

    RequestRows(Requests requests, WordMarks words) {
        this.requests = requests;
        this.words = words;
    }

    public Optional<CaseSummary> find(CaseId id) {
        return requests.find(id);
    }

    public Optional<CaseSummary> find(BodyId body, CaseNumber number) {
        return requests.find(body, number);
    }

    /** The edition of the calendar that the row's dates were computed with; blank for an unknown request. */
    public String calendarOf(CaseId id) {
        return requests.calendarOf(id);
    }

    /** The rows of these requests; those that are not known are left out. */
    public List<CaseSummary> of(Collection<CaseId> ids) {
        return requests.select(
                "id = ANY (?)", (Object) ids.stream().map(CaseId::value).toArray(Long[]::new));
    }

    /** All open requests of the bodies; of all bodies when none is named. */
    public List<CaseSummary> open(Set<BodyId> bodies) {
        return bodies.isEmpty()
                ? requests.select("open")
                : requests.select("open AND body = ANY (?)", (Object) ids(bodies));
    }

    /** One page of the query, its light aside. */
    public List<CaseSummary> page(QueueQuery query) {
        var values = new ArrayList<Object>();
        String where = where(query, values) + " ORDER BY " + order(query) + " LIMIT ? OFFSET ?";
        values.add(query.size());
        values.add((long) query.page() * query.size());
        return requests.select(where, values.toArray());
    }

    /** Everything that matches the query, its light aside, in its order. */
    public List<CaseSummary> all(QueueQuery query) {
        var values = new ArrayList<Object>();
        return requests.select(where(query, values) + " ORDER BY " + order(query), values.toArray());
    }

    public long count(QueueQuery query) {
        var values = new ArrayList<Object>();
        return requests.count(where(query, values), values.toArray());
    }

    private static String order(QueueQuery query) {
        return switch (query.sort()) {
            case DUE -> "(stage = " + Requests.place(CaseStage.ARRIVED) + ") DESC, due NULLS LAST, received, id";
            case NEWEST -> "received DESC, id DESC";
            case NUMBER -> "body, year DESC, number DESC";
        };
    }

    private String where(QueueQuery query, List<Object> values) {
        var where = new StringBuilder("body = ANY (?)");
        values.add(ids(query.bodies()));
        if (!query.stages().isEmpty()) {
            and(where, values, "stage = ANY (?)", places(query.stages()));
            if (query.stages().stream().allMatch(CaseStage::isOpen)) {
                where.append(" AND open");
            }
        }
        var assignee = query.assignee();
        and(where, values, "assignee = ?", assignee == null ? null : assignee.value());
        var channel = query.channel();
        and(where, values, "channel = ?", channel == null ? null : Requests.place(channel));
        and(where, values, "topic = ?", query.topic());
        and(where, values, "region = ?", query.region());
        and(where, values, "year = ?", query.year());
        looked(query, where, values);
        return where.toString();
    }

    /** What people look for beside the place of a request in its work. */
    private void looked(QueueQuery query, StringBuilder where, List<Object> values) {
        var applicant = query.applicant();
        and(where, values, "applicant = ?", applicant == null ? null : Requests.place(applicant));
        var reply = query.reply();
        and(where, values, "reply = ?", reply == null ? null : Requests.place(reply));
        if (query.unassigned()) {
            where.append(" AND assignee IS NULL");
        }
        if (query.light() != null) {
            where.append(" AND open");
        }
        String keyword = query.keyword();
        if (keyword != null && !keyword.isBlank()) {
            for (String word : TypedText.narrow(keyword).split("\\s+")) {
                where.append(" AND (").append(keyword(word, values)).append(')');
            }
        }
    }

    /** A number with or without its body's code, a part of one, or words of a subject by their marks; what is neither finds nothing. */
    private String keyword(String keyword, List<Object> values) {
        var either = new ArrayList<String>();
        Matcher number = NUMBER.matcher(keyword);
        if (number.matches()) {
            either.add("year || '-' || lpad(number::text, 4, '0') LIKE ?");
            values.add("%" + number.group(1) + "%");
        }
        List<Integer> bits = words.bitsOf(keyword);
        if (!bits.isEmpty()) {
            String all = bits.stream()
                    .map(bit -> "get_bit(a.words, " + bit + ") = 1")
                    .collect(Collectors.joining(" AND "));
            either.add("EXISTS (SELECT 1 FROM cases.application a WHERE a.id = request.application"
                    + " AND a.words IS NOT NULL AND " + all + ")");
        }
        return either.isEmpty() ? "FALSE" : String.join(" OR ", either);
    }

    /** Adds a condition, unless its value is null: then it filters nothing. */
    private static void and(StringBuilder where, List<Object> values, String condition, @Nullable Object value) {
        if (value == null) {
            return;
        }
        where.append(" AND ").append(condition);
        values.add(value);
    }

    private static Long[] ids(Set<BodyId> bodies) {
        return bodies.stream().map(BodyId::value).toArray(Long[]::new);
    }

    private static Short[] places(Set<CaseStage> stages) {
        return stages.stream().map(Requests::place).toArray(Short[]::new);
    }
}
