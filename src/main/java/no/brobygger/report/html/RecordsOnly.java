package no.brobygger.report.html;

import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;

/** Templates see the components of our records, and nothing else of any object. */
final class RecordsOnly implements MemberAccessPolicy {

    private static final String OURS = "no.brobygger.report";

    @Override
    public ClassMemberAccessPolicy forClass(Class<?> type) {
        return new Components(type);
    }

    @Override
    public boolean isToStringAlwaysExposed() {
        return false;
    }

    private record Components(Class<?> type) implements ClassMemberAccessPolicy {

        @Override
        public boolean isMethodExposed(Method method) {
            return type.isRecord() && type.getPackageName().startsWith(OURS)
                    && Arrays.stream(type.getRecordComponents()).anyMatch(c -> c.getAccessor().equals(method));
        }

        @Override
        public boolean isConstructorExposed(Constructor<?> constructor) {
            return false;
        }

        @Override
        public boolean isFieldExposed(Field field) {
            return false;
        }
    }
}
