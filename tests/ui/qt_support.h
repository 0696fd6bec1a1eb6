// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QTest>

#include <ostream>

//! Lets GoogleTest print what it compares.
inline void PrintTo(const QString& text, std::ostream* out)
{
    *out << '"' << text.toStdString() << '"';
}

namespace trailscope::ui::test {

//! Lets the event loop run until the condition holds; false after a minute, which only a hang takes. For what
//! another thread does: no test waits for a length of time.
template<typename Condition>
[[nodiscard]] bool becomesTrue(Condition condition)
{
    return QTest::qWaitFor(condition, 60'000);
}

} // namespace trailscope::ui::test
