// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include <gtest/gtest.h>

namespace trailscope::ui::test {

//! The program speaks a language as long as this lives.
class SpokenLanguage {
public:
    explicit SpokenLanguage(const char* code) : m_before(QLocale())
    {
        const auto name = QString::fromLatin1(code);
        EXPECT_TRUE(m_translator.load(QStringLiteral(":/translations/trailscope_") + name)) << code;
        QCoreApplication::installTranslator(&m_translator);
        QLocale::setDefault(QLocale(name));
    }
    ~SpokenLanguage()
    {
        QCoreApplication::removeTranslator(&m_translator);
        QLocale::setDefault(m_before);
    }
    Q_DISABLE_COPY_MOVE(SpokenLanguage)

private:
    QLocale m_before;
    QTranslator m_translator;
};

} // namespace trailscope::ui::test
