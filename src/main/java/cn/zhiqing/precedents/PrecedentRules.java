package cn.zhiqing.precedents;

import cn.zhiqing.cases.CaseSummary;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.precedents.Precedent.Standing;
import cn.zhiqing.precedents.PrecedentCommand.OnPrecedent;
import cn.zhiqing.precedents.PrecedentText.Part;
import cn.zhiqing.privacy.Secret;
import java.util.ArrayList;
import java.util.List;

/** 案例规则: what may be done to a precedent, as a pure function of where it stands, the act and the hand. */
final class PrecedentRules {

    private static final int LONGEST_REASON = 500;

    private PrecedentRules() {}

    /**
     * Who acts.
     *
     * @param proposes whether they may propose and withdraw for the body
     * @param checks whether they may check for the body
     * @param author whether they wrote the youngest edition
     */
    record Hand(boolean proposes, boolean checks, boolean author) {}

    /** Every reason against proposing; what is personal in the text is found by {@link Anonymising}. */
    static List<Refusal> againstProposing(CaseSummary request, PrecedentText text, Hand hand, boolean already) {
        List<Refusal> wrong = new ArrayList<>();
        refuse(wrong, !hand.proposes(), PrecedentRefusals.NOT_YOURS_TO_PROPOSE);
        refuse(wrong, already, PrecedentRefusals.ALREADY);
        wrong.addAll(againstRequest(request));
        wrong.addAll(againstText(text));
        return wrong;
    }

    /** Whether a request can teach anything: a reply was sent. */
    static List<Refusal> againstRequest(CaseSummary request) {
        var reply = request.reply();
        if (request.stage().isOpen() || request.repliedOn() == null) {
            return List.of(PrecedentRefusals.NOT_CLOSED);
        }
        return reply == null || !reply.isProposed() ? List.of(PrecedentRefusals.NO_REPLY) : List.of();
    }

    /** Every reason against an act on a precedent. */
    static List<Refusal> against(Precedent precedent, OnPrecedent command, Hand hand) {
        List<Refusal> wrong = new ArrayList<>(role(command, hand));
        if (precedent.standing() == Standing.WITHDRAWN) {
            wrong.add(PrecedentRefusals.WITHDRAWN);
            return wrong;
        }
        switch (command) {
            case PrecedentCommand.Revise ask -> wrong.addAll(againstText(ask.text()));
            case PrecedentCommand.Share ask -> {
                refuse(wrong, precedent.standing() != Standing.PROPOSED, PrecedentRefusals.NOT_WAITING);
                refuse(wrong, !ask.checked(), PrecedentRefusals.NOT_CHECKED);
            }
            case PrecedentCommand.Return ask -> {
                refuse(wrong, precedent.standing() != Standing.PROPOSED, PrecedentRefusals.NOT_WAITING);
                reason(wrong, ask.reason());
            }
            case PrecedentCommand.Withdraw ask -> reason(wrong, ask.reason());
        }
        return wrong;
    }

    private static List<Refusal> role(OnPrecedent command, Hand hand) {
        List<Refusal> wrong = new ArrayList<>();
        switch (command) {
            case PrecedentCommand.Revise _, PrecedentCommand.Withdraw _ ->
                refuse(wrong, !hand.proposes(), PrecedentRefusals.NOT_YOURS_TO_PROPOSE);
            case PrecedentCommand.Share _, PrecedentCommand.Return _ -> {
                refuse(wrong, !hand.checks(), PrecedentRefusals.NOT_YOURS_TO_CHECK);
                refuse(wrong, hand.checks() && hand.author(), PrecedentRefusals.OWN_WORK);
            }
        }
        return wrong;
    }

    static Standing next(OnPrecedent command) {
        return switch (command) {
            case PrecedentCommand.Revise _ -> Standing.PROPOSED;
            case PrecedentCommand.Share _ -> Standing.SHARED;
            case PrecedentCommand.Return _ -> Standing.RETURNED;
            case PrecedentCommand.Withdraw _ -> Standing.WITHDRAWN;
        };
    }

    static List<Refusal> againstText(PrecedentText text) {
        List<Refusal> wrong = new ArrayList<>();
        for (Part part : Part.values()) {
            String said = text.of(part);
            refuse(wrong, part.isRequired() && said.isEmpty(), PrecedentRefusals.missing(part));
            refuse(wrong, said.length() > part.longest(), PrecedentRefusals.tooLong(part, said.length()));
        }
        return wrong;
    }

    private static void reason(List<Refusal> wrong, Secret<String> reason) {
        refuse(wrong, reason.disclose().isBlank(), PrecedentRefusals.REASON_MISSING);
        refuse(wrong, reason.disclose().length() > LONGEST_REASON, PrecedentRefusals.REASON_LONG);
    }

    private static void refuse(List<Refusal> wrong, boolean when, Refusal reason) {
        if (when) {
            wrong.add(reason);
        }
    }
}
