package cn.zhiqing.cases.postal;

import cn.zhiqing.cases.Application;
import cn.zhiqing.cases.Application.DeliveryWay;
import cn.zhiqing.cases.CaseStage;
import cn.zhiqing.cases.CaseSummary;
import cn.zhiqing.cases.QueueQuery;
import cn.zhiqing.cases.store.Applications;
import cn.zhiqing.cases.store.RequestRows;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.privacy.Secret;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** 收件人 of letters, behind the mask; those of a list are opened in one call. */
@Component("postalAddressees")
class Addressees {

    private static final Secret<String> NOBODY = Secret.of("");

    private final Applications applications;
    private final RequestRows requests;

    Addressees(Applications applications, RequestRows requests) {
        this.applications = applications;
        this.requests = requests;
    }

    /** Name, address and telephone. */
    record To(Secret<String> name, Secret<String> address, Secret<String> phone) {

        static final To NONE = new To(NOBODY, NOBODY, NOBODY);

        static To of(Application it) {
            return new To(it.name(), it.address(), it.phone());
        }
    }

    /** One letter to post, and to whom. */
    record Letter(CaseId request, To to) {}

    /** All signed replies of a body that are wanted by post: the way lies sealed, so the database cannot choose them. */
    List<Letter> waiting(BodyId body) {
        List<CaseSummary> signed = requests.all(QueueQuery.in(body, Set.of(CaseStage.SIGNED), 1));
        Map<Long, Application> opened = opened(signed);
        return signed.stream()
                .flatMap(row -> Stream.ofNullable(opened.get(row.applicationId()))
                        .filter(it -> it.way() == DeliveryWay.POST)
                        .map(it -> new Letter(row.id(), To.of(it))))
                .toList();
    }

    /** To whom the letters of these requests go. */
    Map<CaseId, To> of(List<CaseId> ids) {
        List<CaseSummary> rows = requests.of(ids);
        Map<Long, Application> opened = opened(rows);
        return rows.stream()
                .filter(row -> opened.containsKey(row.applicationId()))
                .collect(Collectors.toMap(CaseSummary::id, to(opened)));
    }

    private static Function<CaseSummary, To> to(Map<Long, Application> opened) {
        return row -> To.of(java.util.Objects.requireNonNull(opened.get(row.applicationId())));
    }

    private Map<Long, Application> opened(List<CaseSummary> rows) {
        return applications.open(rows.stream().map(CaseSummary::applicationId).toList());
    }
}
