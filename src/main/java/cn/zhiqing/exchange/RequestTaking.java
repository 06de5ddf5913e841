package cn.zhiqing.exchange;

import cn.zhiqing.access.Bodies;
import cn.zhiqing.cases.Application;
import cn.zhiqing.cases.Arrival;
import cn.zhiqing.cases.Intake;
import cn.zhiqing.cases.Receipt;
import cn.zhiqing.cases.events.Channel;
import cn.zhiqing.exchange.events.ExchangeEvent;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.kernel.TypedText;
import cn.zhiqing.privacy.Secret;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 接口收件: takes in what another system hands in, once for each idempotency key, in one transaction with the receipt. A refusal is
 * not remembered: the mended call may use the same key.
 */
@Component
class RequestTaking {

    private static final Refusal NO_HAND_OVER =
            new Refusal("HAND_OVER", "条例第三十一条", "移送的申请请写明 handOver 的 from（移送机关）、receivedOn（原收到日期）和 channel（原接收渠道）。");

    private final Intake intake;
    private final GivenAnswers answers;
    private final ExchangeLog log;
    private final Bodies bodies;
    private final TransactionTemplate transaction;
    private final CityClock clock;

    RequestTaking(
            Intake intake,
            GivenAnswers answers,
            ExchangeLog log,
            Bodies bodies,
            TransactionTemplate transaction,
            CityClock clock) {
        this.intake = intake;
        this.answers = answers;
        this.log = log;
        this.bodies = bodies;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The answer in JSON; {@code again} when it had been given before. */
    record Taken(String number, Secret<String> json, boolean again) {}

    Taken take(Caller caller, String name, byte[] body) {
        String digest = HexFormat.of().formatHex(KeyText.sm3(body));
        IntakeAsk ask = AskReading.read(body, IntakeAsk.class);
        Application application = AskRules.application(ask);
        return Objects.requireNonNull(transaction.execute(_ -> {
            long id = answers.reserve(caller.key(), name, digest);
            return id == 0
                    ? again(answers.earlier(caller.key(), name), digest)
                    : enter(caller, id, ask.handOver(), application);
        }));
    }

    private static Taken again(GivenAnswers.Earlier earlier, String digest) {
        if (!earlier.digest().equals(digest)) {
            throw Problem.of(409, "IDEMPOTENCY_KEY_REUSED", "这个 Idempotency-Key 已用于另一份内容。新的申请请换一个，重发请保持内容一字不差。");
        }
        Secret<String> answer = earlier.answer();
        if (answer == null) {
            throw Problem.of(409, "ANSWER_FORGOTTEN", "这一申请早已收下，回执保存三十天后已删除。请用编号查询进度；查询码可以请受理机关补发。");
        }
        return new Taken("", answer, true);
    }

    /** A refusal leaves by exception, so that the reserved name is rolled back with everything else. */
    private Taken enter(Caller caller, long id, IntakeAsk.@Nullable HandOver handOver, Application application) {
        Outcome<Receipt> outcome =
                handOver == null ? online(caller, application) : handedOver(caller.body(), handOver, application);
        Receipt receipt = switch (outcome) {
            case Outcome.Accepted<Receipt>(Receipt given) -> given;
            case Outcome.Refused<Receipt>(List<Refusal> reasons) -> throw new Problem(422, reasons);
        };
        log.about(
                receipt.id(),
                new ExchangeEvent.RequestTaken(
                        caller.key().id(),
                        caller.body(),
                        receipt.id(),
                        handOver == null ? null : handOver.receivedOn()));
        Secret<String> json = receipt.queryCode().map(code -> json(caller, receipt, code));
        answers.fill(id, receipt.id(), json);
        return new Taken(receipt.number().toString(), json, false);
    }

    private Outcome<Receipt> online(Caller caller, Application application) {
        return intake.receive(caller.body(), Channel.ONLINE, clock.today(), null, application, Actor.APPLICANT);
    }

    /** What came in a package, in the caller's transaction; nothing is written when it is refused. */
    Outcome<Receipt> handedOver(long key, BodyId body, IntakeAsk ask) {
        Application application = AskRules.application(ask);
        IntakeAsk.HandOver from = ask.handOver();
        Outcome<Receipt> outcome = from == null ? Outcome.refused(NO_HAND_OVER) : handedOver(body, from, application);
        if (from != null && outcome instanceof Outcome.Accepted<Receipt>(Receipt receipt)) {
            log.about(receipt.id(), new ExchangeEvent.RequestTaken(key, body, receipt.id(), from.receivedOn()));
        }
        return outcome;
    }

    private Outcome<Receipt> handedOver(BodyId body, IntakeAsk.HandOver from, Application application) {
        LocalDate on = from.receivedOn();
        Channel channel = from.channel();
        if (on == null || channel == null || blank(from.from())) {
            return Outcome.refused(NO_HAND_OVER);
        }
        String reason = from.pastYearReason();
        return intake.receive(
                new Arrival(body, channel, on, from.confirmedOn(), reason == null ? "" : reason),
                application,
                Actor.MACHINE);
    }

    private static boolean blank(@Nullable String text) {
        return text == null || TypedText.isBlank(text);
    }

    private String json(Caller caller, Receipt receipt, String code) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("number", receipt.number().toString());
        answer.put("body", bodies.get(caller.body()).code());
        answer.put("takenOn", clock.today().toString());
        answer.put("queryCode", code);
        answer.put("status", RequestsController.HERE + "/" + receipt.number());
        return new String(Replying.bytes(answer), java.nio.charset.StandardCharsets.UTF_8);
    }
}
