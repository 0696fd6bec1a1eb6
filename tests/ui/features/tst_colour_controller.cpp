// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/session_test.h"
#include "ui/dialogs/colour_rules_dialog.h"
#include "ui/features/colour_controller.h"
#include "ui/models/event_table_model.h"

#include <QFile>

namespace trailscope::ui::test {
namespace {

class ColourControllerTest : public SessionTest {
protected:
    [[nodiscard]] QString file() const { return folder.filePath(QStringLiteral("colours.json")); }

    EventTableModel model;
};

TEST_F(ColourControllerTest, ChangedRulesAreKept)
{
    const ColourController controller(parts(), model, file().toStdString());
    const QSignalSpy noticed(&controller, &WindowController::noticed);
    actions.colourRules->trigger();
    auto* dialog = window.findChild<ColourRulesDialog*>();
    ASSERT_NE(dialog, nullptr);

    Q_EMIT dialog->rulesAccepted({});

    EXPECT_EQ(toldBy(noticed), QStringLiteral("The colours are saved."));
    EXPECT_TRUE(QFile::exists(file()));
    EXPECT_TRUE(controller.startProblem().isEmpty());
}

TEST_F(ColourControllerTest, AFileThatHoldsNoRulesIsToldAtTheStart)
{
    QFile broken(file());
    ASSERT_TRUE(broken.open(QIODevice::WriteOnly));
    broken.write("{");
    broken.close();

    const ColourController controller(parts(), model, file().toStdString());

    EXPECT_TRUE(controller.startProblem().startsWith(QStringLiteral("A colour rule was left out.")));
}

} // namespace
} // namespace trailscope::ui::test
