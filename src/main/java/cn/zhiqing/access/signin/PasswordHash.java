package cn.zhiqing.access.signin;

import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Argon2id with 19 MiB, two passes, one lane. At most four at a time: each needs its memory, and sign-in must not be a way
 * to exhaust the server's.
 */
@Component
class PasswordHash {

    private static final int MEMORY_KIB = 19 * 1024;

    private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, MEMORY_KIB, 2);
    private final Semaphore places = new Semaphore(4, true);
    private final String nobodys = argon2.encode("a password that belongs to nobody");

    String make(String password) {
        places.acquireUninterruptibly();
        try {
            return java.util.Objects.requireNonNull(argon2.encode(password), "a hash");
        } finally {
            places.release();
        }
    }

    /** Takes as long for an account that does not exist ({@code null}) as for one that does. */
    boolean matches(String password, @Nullable String hash) {
        places.acquireUninterruptibly();
        try {
            boolean right = argon2.matches(password, hash == null ? nobodys : hash);
            return right && hash != null;
        } finally {
            places.release();
        }
    }
}
