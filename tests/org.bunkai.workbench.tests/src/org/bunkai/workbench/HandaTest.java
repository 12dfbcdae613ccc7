package org.bunkai.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.bunkai.assessment.CheckResult;
import org.bunkai.session.ModelSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Tests on an open copy of Handa as attacked, {@code model.bunkai} in a folder of its own. Afterwards the log has no error. */
public abstract class HandaTest {

    @TempDir
    protected Path folder;
    protected ModelSession session;
    /** What the first check found. */
    protected CheckResult before;

    @BeforeEach
    protected final void openHanda() throws Exception {
        session = Workbench.open(Workbench.copyOf("handa-2021/as-attacked.bunkai", folder)).session();
        before = Workbench.waitForResult(session);
    }

    @AfterEach
    protected final void closeAndLookAtTheLog() {
        Workbench.closeAll();
        assertEquals(List.of(), Workbench.problems());
    }
}
