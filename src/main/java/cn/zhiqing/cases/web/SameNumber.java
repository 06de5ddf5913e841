package cn.zhiqing.cases.web;

import cn.zhiqing.cases.CaseDesk;
import cn.zhiqing.cases.CaseSummary;
import cn.zhiqing.cases.store.Applications;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.TypedText;
import cn.zhiqing.privacy.Masks;
import cn.zhiqing.privacy.Secret;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 同号异名: an identity number that the own body knows under another name is looked at again before it is registered. */
@Component
final class SameNumber {

    private static final int LOOKED_AT = 100;

    private final CaseDesk desk;
    private final Applications applications;

    SameNumber(CaseDesk desk, Applications applications) {
        this.desk = desk;
        this.applications = applications;
    }

    /** The doubt in a sentence, with the other name masked; nothing while the names agree or one of the two is not given. */
    Optional<String> doubt(BodyId body, String number, String name) {
        String written = plain(name);
        if (TypedText.isBlank(number) || written.isEmpty()) {
            return Optional.empty();
        }
        List<CaseSummary> known = applications.ofPerson(Secret.of(number)).stream()
                .flatMap(id -> desk.summary(id).stream())
                .filter(row -> row.body().equals(body))
                .toList();
        return known.reversed().stream()
                .limit(LOOKED_AT)
                .flatMap(row -> other(row, written).stream())
                .findFirst();
    }

    private Optional<String> other(CaseSummary row, String written) {
        return applications
                .open(row.applicationId())
                .filter(application -> !application.isForgotten())
                .map(application -> application.name())
                .filter(name -> !plain(name.disclose()).isEmpty()
                        && !plain(name.disclose()).equals(written))
                .map(name -> "这个证件号码在 %s 号申请里登记的姓名是“%s”，与现在填的不同，请核对姓名和号码。".formatted(row.number(), Masks.name(name)));
    }

    private static String plain(String name) {
        return TypedText.narrow(name).replaceAll("[\\s·]", "");
    }
}
