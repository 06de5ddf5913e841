package cn.zhiqing.ui;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Prolongs the sign-in of somebody who says that they are still there (继续). */
@Controller
final class SessionPages {

    @GetMapping("/session/keep")
    ResponseEntity<Void> keep(HttpServletRequest request) {
        boolean stillIn = request.getUserPrincipal() != null && request.getSession(false) != null;
        return stillIn
                ? ResponseEntity.noContent().build()
                : ResponseEntity.status(401).build();
    }
}
