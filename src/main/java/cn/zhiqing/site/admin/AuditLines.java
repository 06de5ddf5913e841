package cn.zhiqing.site.admin;

import cn.zhiqing.access.Bodies;
import cn.zhiqing.access.Body;
import cn.zhiqing.access.Role;
import cn.zhiqing.access.StaffBook;
import cn.zhiqing.access.events.AccessEvent;
import cn.zhiqing.cases.CaseDesk;
import cn.zhiqing.cases.RevealLog;
import cn.zhiqing.cases.events.ApplicantRevealed;
import cn.zhiqing.cases.events.LetterWordingSet;
import cn.zhiqing.cases.events.QueryCodeReissued;
import cn.zhiqing.cases.events.ReviewChainAdopted;
import cn.zhiqing.journal.Recorded;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.Event;
import cn.zhiqing.kernel.StaffId;
import cn.zhiqing.privacy.events.KeyEvent;
import cn.zhiqing.ui.Dates;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Says in a sentence what an event of the journal tells an auditor; names come from the books of today. */
@Component
class AuditLines {

    private final StaffBook book;
    private final Bodies bodies;
    private final CaseDesk desk;
    private final RevealLog reveals;

    AuditLines(StaffBook book, Bodies bodies, CaseDesk desk, RevealLog reveals) {
        this.book = book;
        this.bodies = bodies;
        this.desk = desk;
        this.reveals = reveals;
    }

    List<AuditPage.Line> of(List<Recorded> recorded) {
        Map<Long, String> reasons = reveals.reasons(recorded.stream()
                .map(Recorded::event)
                .filter(ApplicantRevealed.class::isInstance)
                .map(ApplicantRevealed.class::cast)
                .toList());
        Map<Long, String> checks = reveals.checks(recorded.stream()
                .map(Recorded::event)
                .filter(QueryCodeReissued.class::isInstance)
                .map(QueryCodeReissued.class::cast)
                .toList());
        return recorded.stream()
                .map(r -> new AuditPage.Line(
                        Dates.fullMoment(r.at()),
                        actor(r.actor()),
                        sentence(r.event()),
                        switch (r.event()) {
                            case ApplicantRevealed look -> reasons.getOrDefault(look.reasonText(), "");
                            case QueryCodeReissued code -> checks.getOrDefault(code.reasonText(), "");
                            default -> "";
                        }))
                .toList();
    }

    private String actor(Actor actor) {
        return switch (actor) {
            case Actor.Staff staff -> book.name(staff.id()) + "（" + body(staff.body()) + "）";
            case Actor.Applicant _ -> "申请人";
            case Actor.Machine _ -> "系统";
        };
    }

    private String sentence(Event event) {
        return switch (event) {
            case ApplicantRevealed look -> "查看 " + caseOf(look.caseId()) + " 申请人的个人信息";
            case QueryCodeReissued code -> "补发 " + caseOf(code.caseId()) + " 的查询码";
            case ReviewChainAdopted set -> "设定 " + body(set.body()) + " 的审签链，" + Dates.full(set.from()) + "起生效";
            case LetterWordingSet set ->
                body(set.body()) + (set.common() ? " 恢复统一模板 " : " 设定文书模板 ") + set.kind() + "，第" + set.version() + "版，"
                        + Dates.full(set.from()) + "起生效";
            case AccessEvent access -> sentence(access);
            case KeyEvent.KeyAdded key -> "启用第 " + key.number() + " 号密钥，指纹 " + key.fingerprint();
            case KeyEvent.ValuesResealed done ->
                "用第 " + done.number() + " 号密钥重封 " + done.store() + " " + done.values() + " 条";
            case AuditExported e -> exported(e);
            default -> other(event);
        };
    }

    private static String other(Event event) {
        String delivery = DeliverySentences.of(event);
        return delivery.isEmpty() ? event.getClass().getSimpleName() : delivery;
    }

    private String sentence(AccessEvent event) {
        return switch (event) {
            case AccessEvent.BodyAdded e -> "设立机关 " + body(e.body());
            case AccessEvent.BodyChanged e -> "变更机关信息 " + body(e.body());
            case AccessEvent.StaffAdded e -> "新增工作人员 " + book.name(e.staff()) + "（" + body(e.body()) + "）";
            case AccessEvent.StaffEnabled e -> "启用账号 " + book.name(e.staff());
            case AccessEvent.StaffDisabled e -> "停用账号 " + book.name(e.staff());
            case AccessEvent.RoleGranted e -> "授予 " + book.name(e.staff()) + " " + role(e.body(), e.role());
            case AccessEvent.RoleRevoked e -> "收回 " + book.name(e.staff()) + " " + role(e.body(), e.role());
            case AccessEvent.DelegationGiven e ->
                book.name(e.giver()) + " 委托 " + book.name(e.taker()) + " 代理 " + role(e.body(), e.role()) + "，"
                        + Dates.full(e.from()) + "至" + Dates.full(e.until());
            case AccessEvent.DelegationRevoked e ->
                "收回 " + book.name(e.giver()) + " 给 " + book.name(e.taker()) + " 的委托";
            case AccessEvent.PasswordChanged e -> book.name(e.staff()) + " 修改密码";
            case AccessEvent.PasswordReset e -> "重置 " + book.name(e.staff()) + " 的密码";
            case AccessEvent.SignedIn e -> book.name(e.staff()) + " 登录";
            case AccessEvent.SignInFailed e -> book.name(e.staff()) + " 登录失败，连续第 " + e.failures() + " 次";
            case AccessEvent.StrangerRefused e ->
                "未知登录名（摘要 " + e.login() + "）登录失败" + (e.attempts() == 1 ? "" : "，与此前未逐次记录的共 " + e.attempts() + " 次");
            case AccessEvent.AccountLocked e -> book.name(e.staff()) + " 连续失败 " + e.failures() + " 次，账号暂时锁定";
        };
    }

    private String exported(AuditExported e) {
        LocalDate from = e.from();
        LocalDate until = e.until();
        StaffId of = e.of();
        return "导出审计记录“" + AuditTopic.of(e.topic()).label() + "” " + e.lines() + " 条"
                + (from == null ? "" : "，自" + Dates.full(from)) + (until == null ? "" : "，至" + Dates.full(until))
                + (of == null ? "" : "，只看 " + book.name(of));
    }

    private String role(BodyId where, String name) {
        return body(where) + Role.valueOf(name).label();
    }

    private String body(BodyId id) {
        return bodies.find(id).map(Body::shortName).orElse("机关 " + id);
    }

    private String caseOf(CaseId id) {
        return desk.summary(id).map(s -> body(s.body()) + " " + s.number()).orElse("办件 " + id);
    }
}
