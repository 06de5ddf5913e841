package cn.zhiqing.cases.postal;

import cn.zhiqing.cases.store.Applications;
import cn.zhiqing.privacy.Secret;
import org.springframework.stereotype.Component;

/** 收件人 of a letter, behind the mask. */
@Component("postalAddressees")
class Addressees {

    private static final Secret<String> NOBODY = Secret.of("");

    private final Applications applications;

    Addressees(Applications applications) {
        this.applications = applications;
    }

    /** Name, address and telephone. */
    record To(Secret<String> name, Secret<String> address, Secret<String> phone) {}

    To of(long application) {
        return applications
                .open(application)
                .map(it -> new To(it.name(), it.address(), it.phone()))
                .orElseGet(() -> new To(NOBODY, NOBODY, NOBODY));
    }
}
