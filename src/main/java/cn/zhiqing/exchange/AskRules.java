package cn.zhiqing.exchange;

import cn.zhiqing.cases.Application;
import cn.zhiqing.cases.Application.DeliveryForm;
import cn.zhiqing.cases.Application.DeliveryWay;
import cn.zhiqing.cases.Application.IdType;
import cn.zhiqing.cases.ApplicationForm;
import cn.zhiqing.cases.events.ApplicantKind;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.kernel.TypedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** 来件检查: from what was written to an application; everything too long or unreadable is told at once. Pure. */
final class AskRules {

    static final int MOST_ITEMS = 20;
    static final int SHORT = 200;
    static final int LONG = 4_000;

    private final List<Refusal> wrong = new ArrayList<>();

    private AskRules() {}

    /** The application; what of article 29 is missing is judged by the intake, not here. */
    static Application application(IntakeAsk ask) {
        AskRules rules = new AskRules();
        Application read = rules.read(ask);
        if (!rules.wrong.isEmpty()) {
            throw new Problem(422, rules.wrong);
        }
        return read;
    }

    private Application read(IntakeAsk ask) {
        IntakeAsk.Person person = ask.applicant();
        if (person == null || person.kind() == null) {
            wrong.add(new Refusal("APPLICANT_KIND", "", "请写明 applicant 和它的 kind（申请人类别）。"));
            return Application.by(ApplicantKind.NATURAL).filled();
        }
        ApplicationForm form = Application.by(person.kind())
                .named(line("applicant.name", person.name()))
                .identifiedBy(orElse(person.idType(), IdType.NOT_GIVEN), line("applicant.idNumber", person.idNumber()))
                .contactPerson(line("applicant.contactPerson", person.contactPerson()))
                .phone(line("applicant.phone", person.phone()))
                .email(line("applicant.email", person.email()))
                .address(line("applicant.address", person.address()))
                .wants(orElse(ask.form(), DeliveryForm.NOT_GIVEN), orElse(ask.way(), DeliveryWay.NOT_GIVEN))
                .needsHelp(Boolean.TRUE.equals(ask.needsHelp()))
                .about(word("topic", ask.topic()), word("region", ask.region()));
        agent(form, ask.agent());
        items(form, ask.items() == null ? List.of() : ask.items());
        return form.filled();
    }

    private void agent(ApplicationForm form, IntakeAsk.@Nullable Agent agent) {
        if (agent != null) {
            form.agent(
                    line("agent.name", agent.name()),
                    orElse(agent.idType(), IdType.NOT_GIVEN),
                    line("agent.idNumber", agent.idNumber()),
                    line("agent.phone", agent.phone()));
        }
    }

    private void items(ApplicationForm form, List<IntakeAsk.Item> items) {
        if (items.size() > MOST_ITEMS) {
            wrong.add(new Refusal("ITEMS", "", "一件申请最多写 " + MOST_ITEMS + " 项内容，请分件提交。"));
            return;
        }
        for (int i = 0; i < items.size(); i++) {
            IntakeAsk.Item item = Objects.requireNonNullElse(items.get(i), new IntakeAsk.Item(null, null, null));
            String place = "items." + i + ".";
            form.asks(
                    text(place + "subject", item.subject(), LONG),
                    line(place + "documentNo", item.documentNo()),
                    text(place + "features", item.features(), LONG));
        }
    }

    private String line(String place, @Nullable String written) {
        String text = text(place, written, SHORT);
        if (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0) {
            wrong.add(new Refusal("LINE_BREAK", "", "字段“" + place + "”里不能换行。"));
        }
        return text;
    }

    private @Nullable String word(String place, @Nullable String written) {
        String text = line(place, written);
        return text.isBlank() ? null : text;
    }

    private String text(String place, @Nullable String written, int longest) {
        String text = written == null ? "" : written;
        if (text.length() > longest) {
            wrong.add(new Refusal(
                    "TOO_LONG", "", "字段“" + place + "”最多 " + longest + " 个字，现在是 " + text.length() + " 个字。"));
        }
        if (text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')) {
            wrong.add(new Refusal("CONTROL_CHARACTER", "", "字段“" + place + "”里有看不见的控制字符，请删去。"));
        }
        return TypedText.clean(text);
    }

    private static <T> T orElse(@Nullable T given, T otherwise) {
        return given == null ? otherwise : given;
    }
}
