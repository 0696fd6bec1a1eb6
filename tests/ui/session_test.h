// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filter_text.h"
#include "tests/ui/fake_file_chooser.h"
#include "tests/ui/qt_support.h"
#include "tests/ui/sample_paths.h"
#include "ui/features/window_controller.h"

#include <QCoreApplication>
#include <QMainWindow>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace trailscope::ui::test {

//! What a controller needs: a session, actions, settings and files in a folder of the test's own, and an
//! empty window in place of the program's.
class SessionTest : public ::testing::Test {
protected:
    [[nodiscard]] WindowParts parts()
    {
        return {session, actions, SessionSettings(settings), chooser, &window};
    }

    //! Everything that was asked for has been answered.
    [[nodiscard]] bool settles()
    {
        return becomesTrue([this] { return !session.isLoading() && !session.isBusy(); });
    }

    [[nodiscard]] bool openSample()
    {
        session.open({trailscope::test::sampleArchive()});
        return settles();
    }

    [[nodiscard]] bool setFilter(const char* text)
    {
        session.setFilter(*parseFilter(text).filter());
        return settles();
    }

    [[nodiscard]] std::string filterText() const { return toText(session.filter()); }

    //! The dialog, menu or box that was opened over the window; null when there is none.
    template<typename Widget>
    [[nodiscard]] Widget* opened(const char* name = "") const
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return window.findChild<Widget*>(QString::fromLatin1(name));
    }

    //! What the controller told last; empty when nothing.
    [[nodiscard]] static QString toldBy(const QSignalSpy& noticed)
    {
        return noticed.isEmpty() ? QString() : noticed.back().front().toString();
    }

    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    FakeFileChooser chooser;
    MainActions actions;
    AuditSession session{TimeZone(), [] { return Timestamp{1'793'000'000}; }};
    QMainWindow window; //!< goes first, with the controllers
};

} // namespace trailscope::ui::test
