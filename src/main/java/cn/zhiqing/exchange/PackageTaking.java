package cn.zhiqing.exchange;

import cn.zhiqing.cases.Receipt;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.kernel.Refusal;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 收包: takes each item of each sender exactly once, each in one transaction with what it brings about. Cut anywhere, the
 * sender sends again, and what was taken is known by its number.
 */
@Component
class PackageTaking {

    private final RequestTaking requests;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final CityClock clock;

    PackageTaking(RequestTaking requests, JdbcClient jdbc, TransactionTemplate transaction, CityClock clock) {
        this.requests = requests;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * What became of an item.
     *
     * @param result {@code taken} or {@code refused}, told the same each time it is sent
     * @param number our number of a request that was handed over; empty for anything else
     * @param code of the first reason of a refusal
     */
    record Result(long seq, String result, String number, String code) {}

    /** Who sends what to whom. {@code key} is the key it came by, or the platform it was fetched from. */
    record From(long key, BodyId body, String origin) {}

    /**
     * @throws Problem 409 when numbers are missing before the first item; the message names the last one known
     */
    List<Result> take(long key, BodyId body, ExchangePackage sent) {
        From from = new From(key, body, sent.origin());
        List<Result> results = new ArrayList<>();
        for (ExchangePackage.Item item : sent.items()) {
            results.add(Objects.requireNonNull(transaction.execute(_ -> one(from, item))));
        }
        return results;
    }

    private Result one(From from, ExchangePackage.Item item) {
        long last = lastOf(from);
        if (item.seq() <= last) {
            return known(from, item.seq());
        }
        if (item.seq() > last + 1) {
            throw Problem.gap(last);
        }
        Result result = act(from, item);
        keep(from, item, result);
        return result;
    }

    private Result act(From from, ExchangePackage.Item item) {
        if (!item.kind().equals(ExchangePackage.Item.HAND_OVER)) {
            return new Result(item.seq(), "taken", "", "");
        }
        try {
            IntakeAsk ask = AskReading.read(item.data().getBytes(StandardCharsets.UTF_8), IntakeAsk.class);
            Outcome<Receipt> outcome = requests.handedOver(from.key(), from.body(), ask);
            return switch (outcome) {
                case Outcome.Accepted<Receipt>(Receipt receipt) ->
                    new Result(item.seq(), "taken", receipt.number().toString(), "");
                case Outcome.Refused<Receipt>(List<Refusal> reasons) ->
                    new Result(item.seq(), "refused", "", reasons.getFirst().code());
            };
        } catch (Problem unreadable) {
            return new Result(
                    item.seq(), "refused", "", unreadable.reasons().getFirst().code());
        }
    }

    /** The newest number of this sender; its row stays locked, so that two packages of one sender follow each other. */
    private long lastOf(From from) {
        jdbc.sql("INSERT INTO exchange.source (body, origin) VALUES (?, ?) ON CONFLICT DO NOTHING")
                .params(from.body().value(), from.origin())
                .update();
        return jdbc.sql("SELECT last FROM exchange.source WHERE body = ? AND origin = ? FOR UPDATE")
                .params(from.body().value(), from.origin())
                .query(Long.class)
                .single();
    }

    private Result known(From from, long seq) {
        return jdbc.sql("SELECT result, number, code FROM exchange.taken WHERE body = ? AND origin = ? AND seq = ?")
                .params(from.body().value(), from.origin(), seq)
                .query((row, _) -> new Result(seq, row.getString(1), row.getString(2), row.getString(3)))
                .single();
    }

    private void keep(From from, ExchangePackage.Item item, Result result) {
        boolean status = item.kind().equals(ExchangePackage.Item.STATUS);
        jdbc.sql("""
                        INSERT INTO exchange.taken (body, origin, seq, kind, sm3, data, result, number, code, at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(from.body().value(), from.origin(), item.seq())
                .param(item.kind().replaceAll("[^a-z-]", "?"))
                .param(item.sm3())
                .param(status ? item.data() : null)
                .param(result.result())
                .param(result.number())
                .param(result.code())
                .param(Timestamp.from(clock.instant()))
                .update();
        jdbc.sql("UPDATE exchange.source SET last = ? WHERE body = ? AND origin = ?")
                .params(item.seq(), from.body().value(), from.origin())
                .update();
    }
}
