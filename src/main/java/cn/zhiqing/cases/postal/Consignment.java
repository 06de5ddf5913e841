package cn.zhiqing.cases.postal;

import cn.zhiqing.privacy.Secret;
import org.jspecify.annotations.Nullable;

/**
 * 交寄清单的一行.
 *
 * @param sending null for what waits to be posted
 * @param letter 文号 of the reply
 * @param masked addressee as a screen shows it
 * @param masksAddress the same of the address
 * @param addressee whole, for the printed list
 * @param mayName whether this person may see it whole
 */
public record Consignment(
        cn.zhiqing.cases.CaseSummary summary,
        @Nullable Sending sending,
        String letter,
        String masked,
        String masksAddress,
        Secret<String> addressee,
        Secret<String> address,
        Secret<String> phone,
        boolean mayName) {}
