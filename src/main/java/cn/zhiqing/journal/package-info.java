/**
 * The append-only, verifiable memory of every act, and the one order that others follow it by. What a body did with a
 * request must stay provable (条例第二十五条 to 第四十一条 are all counted and sued over by day), so every act is one typed
 * event in an SM3 hash chain, sealed by signed checkpoints over everything (GB/T 32905, GB/T 32918).
 */
@NullMarked
@ApplicationModule(displayName = "journal", allowedDependencies = "kernel")
package cn.zhiqing.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
