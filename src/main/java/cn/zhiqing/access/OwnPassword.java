package cn.zhiqing.access;

import cn.zhiqing.access.events.AccessEvent;
import cn.zhiqing.access.signin.Accounts;
import cn.zhiqing.access.signin.PasswordRules;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.kernel.StaffId;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** 修改密码 A person changes their own password; all their sessions end. */
@Component
public class OwnPassword {

    static final Refusal NOT_THE_OLD_ONE = new Refusal("NOT_THE_OLD_PASSWORD", "", "现在的密码不对，请重新填写。");
    static final Refusal SAME_AS_OLD = new Refusal("SAME_PASSWORD", "", "新密码与现在的相同，请另设一个。");

    private final StaffTable staff;
    private final Accounts accounts;
    private final Bookkeeping books;

    OwnPassword(StaffTable staff, Accounts accounts, Bookkeeping books) {
        this.staff = staff;
        this.accounts = accounts;
        this.books = books;
    }

    public Outcome<StaffId> change(Viewer viewer, String old, String fresh) {
        return books.change(() -> {
            StaffMember person = staff.lock(viewer.id()).orElseThrow();
            List<Refusal> wrong = new ArrayList<>();
            StaffRules.when(!accounts.isPasswordOf(person.id(), old), NOT_THE_OLD_ONE)
                    .ifPresent(wrong::add);
            StaffRules.when(old.equals(fresh), SAME_AS_OLD).ifPresent(wrong::add);
            wrong.addAll(PasswordRules.check(person.login(), fresh));
            if (!wrong.isEmpty()) {
                return Outcome.refused(wrong);
            }
            accounts.setPassword(person.id(), fresh, false);
            books.tell(person.id(), new AccessEvent.PasswordChanged(person.id()), viewer.actor());
            return Outcome.accepted(person.id());
        });
    }
}
