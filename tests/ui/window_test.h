// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/fake_file_chooser.h"
#include "tests/ui/qt_support.h"
#include "tests/ui/sample_paths.h"
#include "ui/main/main_window.h"
#include "ui/settings/session_settings.h"
#include "ui/table/event_table_view.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QSettings>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <memory>

namespace trailscope::ui::test {

//! The whole window on the bundled sample, with settings and files in a folder of the test's own.
class WindowTest : public ::testing::Test {
protected:
    WindowTest() { makeWindow(); }

    //! Also what a restart does: the settings stay.
    void makeWindow()
    {
        window.reset();
        SessionSettings remembered(settings);
        if (remembered.zoneName().isEmpty()) {
            remembered.setZoneName(QStringLiteral("UTC"));
        }
        window = std::make_unique<MainWindow>(
            WindowSetup{remembered, chooser, [] { return Timestamp{1'793'000'000}; }, samplePath(),
                        folder.filePath(QStringLiteral("presets")), QPalette(),
                        folder.filePath(QStringLiteral("calendars"))});
        window->show();
        window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }

    template<typename Widget>
    [[nodiscard]] Widget& find(const char* name) const
    {
        auto* found = window->findChild<Widget*>(QString::fromLatin1(name));
        if (found == nullptr) {
            ADD_FAILURE() << "the window has no " << name;
            std::abort();
        }
        return *found;
    }

    [[nodiscard]] AuditSession& session() const { return window->session(); }
    [[nodiscard]] EventTableView& table() const { return find<EventTableView>("eventTable"); }
    [[nodiscard]] const std::vector<RowId>& rows() const { return *session().answer()->rows; }

    //! Everything that was asked for has been answered and is shown.
    [[nodiscard]] bool settles() const
    {
        return becomesTrue([this] { return !session().isLoading() && !session().isBusy(); });
    }

    [[nodiscard]] bool openSample() const
    {
        window->openPaths({samplePath()});
        return settles();
    }

    [[nodiscard]] QAction& action(const QString& text) const
    {
        for (auto* action : window->findChildren<QAction*>()) {
            if (QString(action->text()).remove(u'&') == text) {
                return *action;
            }
        }
        ADD_FAILURE() << "the window has no action " << text.toStdString();
        std::abort();
    }

    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    FakeFileChooser chooser;
    std::unique_ptr<MainWindow> window;
};

} // namespace trailscope::ui::test
