package cn.zhiqing.privacy;

import java.util.List;

/**
 * 换钥重封 A store of sealed values, which tells {@link KeyRotation} the columns that are to come under the active key. A bean of
 * each module that keeps sealed values.
 */
@FunctionalInterface
public interface Resealable {

    List<SealedColumn> sealed();
}
