package cn.zhiqing.site.calendar.web;

import cn.zhiqing.calendar.CalendarAdopted;
import cn.zhiqing.calendar.CalendarProposals;
import cn.zhiqing.journal.StaleStream;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.kernel.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/** 确认启用, tried again while clerks act on the very cases that move: all cases move together or none does. */
@Component
class Confirmation {

    private static final Logger LOG = LoggerFactory.getLogger(Confirmation.class);
    private static final int TRIES = 5;

    private final CalendarProposals proposals;

    Confirmation(CalendarProposals proposals) {
        this.proposals = proposals;
    }

    Outcome<CalendarAdopted> confirm(int proposal, Actor.Staff by) {
        for (int i = 0; i < TRIES; i++) {
            try {
                return proposals.confirm(proposal, by);
            } catch (StaleStream | ConcurrencyFailureException busy) {
                LOG.info("A case was acted on while a calendar was confirmed: try {} of {}", i + 1, TRIES);
            }
        }
        return Outcome.refused(new Refusal("BUSY", "", "确认时有在办件正在办理，没有启用。请过一会儿再确认一次。"));
    }
}
