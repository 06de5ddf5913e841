package cn.zhiqing.access;

import cn.zhiqing.kernel.StaffId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/**
 * 表单保留 Keeps what staff had typed when a form arrives after its session ended, until they have signed in again. Access
 * itself keeps nothing: the layer that can seal brings the implementation.
 */
public interface FormKeeper {

    /**
     * Keeps the fields of a form that is about to be refused.
     *
     * @return the address of the page that the form stands on; empty when nothing is kept
     */
    Optional<String> keep(HttpServletRequest refused, HttpServletResponse response);

    /** Where to go after {@code staff} signed in: the page of their youngest kept form in this browser. */
    Optional<String> waiting(HttpServletRequest signIn, StaffId staff);
}
