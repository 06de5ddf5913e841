package cn.zhiqing.kernel;

/** Identifies a member of staff (工作人员); the person's name is kept by {@code access}. */
public record StaffId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
