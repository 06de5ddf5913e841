package cn.zhiqing.supervision.web;

import cn.zhiqing.access.Role;
import cn.zhiqing.access.StaffBook;
import cn.zhiqing.access.StaffMember;
import cn.zhiqing.cases.CaseStage;
import cn.zhiqing.cases.Light;
import cn.zhiqing.cases.events.ApplicantKind;
import cn.zhiqing.cases.events.Channel;
import cn.zhiqing.cases.events.ReplyKind;
import cn.zhiqing.supervision.WatchList;
import cn.zhiqing.supervision.WatchQuery;
import cn.zhiqing.supervision.web.CasesPage.Filter;
import cn.zhiqing.ui.Choice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What can be chosen above a list (筛选项). */
@Component
final class CaseFilters {

    private final StaffBook staff;

    CaseFilters(StaffBook staff) {
        this.staff = staff;
    }

    List<Filter> of(Frame frame) {
        Params params = frame.params();
        List<Filter> filters = new ArrayList<>();
        filters.add(new Filter(Params.LIST, "清单", params.list().name(), choices(WatchList.values(), WatchList::label)));
        if (frame.many()) {
            filters.add(new Filter(Params.BODY, "机关", frame.body().code(), frame.choices()));
            filters.add(new Filter(
                    Params.ONLY,
                    "范围",
                    params.only() ? "1" : "",
                    List.of(Choice.of("", "含下级机关"), Choice.of("1", "只看本级"))));
        }
        filters.add(filter(params, Params.LIGHT, "期限灯", choices(Light.values(), Light::label)));
        filters.add(filter(params, Params.STAGE, "环节", choices(CaseStage.values(), CaseStage::label)));
        filters.add(filter(params, Params.AWAIT, "等待谁", choices(WatchQuery.Await.values(), WatchQuery.Await::label)));
        filters.add(filter(params, Params.CHANNEL, "渠道", choices(Channel.values(), Channel::label)));
        filters.add(filter(params, Params.KIND, "申请人类别", choices(ApplicantKind.values(), ApplicantKind::label)));
        filters.add(filter(params, Params.REPLY, "答复种类", choices(ReplyKind.values(), ReplyKind::label)));
        if (frame.bodies().size() == 1) {
            filters.add(filter(params, Params.WHO, "经办人", people(frame)));
        }
        filters.add(new Filter(
                Params.SORT,
                "排序",
                params.query(frame.ids()).sort().name(),
                choices(WatchQuery.Sort.values(), WatchQuery.Sort::label)));
        return filters;
    }

    private List<Choice> people(Frame frame) {
        return Stream.of(Role.CLERK, Role.DISCLOSURE_OFFICE)
                .flatMap(role -> staff.withRole(frame.body().id(), role).stream())
                .distinct()
                .map(CaseFilters::choice)
                .toList();
    }

    private static Choice choice(StaffMember member) {
        return Choice.of(Long.toString(member.id().value()), member.name());
    }

    private static Filter filter(Params params, String name, String label, List<Choice> choices) {
        List<Choice> all = new ArrayList<>();
        all.add(Choice.of("", "全部"));
        all.addAll(choices);
        return new Filter(name, label, params.value(name), all);
    }

    private static <E extends Enum<E>> List<Choice> choices(E[] constants, Function<E, String> label) {
        return Arrays.stream(constants)
                .map(c -> Choice.of(c.name(), label.apply(c)))
                .toList();
    }
}
