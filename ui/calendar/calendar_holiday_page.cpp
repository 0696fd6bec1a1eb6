// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendar_holiday_page.h"

#include "core/calendar/ical_holidays.h"
#include "core/calendar/national_holidays.h"
#include "ui/calendar/calendar_draft.h"
#include "ui/calendar/calendar_rule_page.h"
#include "ui/texts/calendar_text.h"
#include "ui/texts/error_text.h"
#include "ui/texts/format.h"
#include "ui/texts/shown_text.h"
#include "ui/texts/text.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace trailscope::ui {

namespace {

QString countryTitle(const std::string& country)
{
    if (country == "jp") {
        return CalendarHolidayPage::tr("Japan");
    }
    return country == "cn" ? CalendarHolidayPage::tr("China (mainland), with make-up working days")
                           : toQString(country).toUpper();
}

//! How an import went, with the first event that was left out.
QString importSentence(const QString& file, const IcalHolidays& holidays)
{
    auto sentence = CalendarHolidayPage::tr("%1: %n day(s) were imported.", nullptr,
                                            static_cast<int>(holidays.days.size()))
                        .arg(shownText(file));
    if (!holidays.skipped.empty()) {
        const auto& first = holidays.skipped.front();
        sentence += QLatin1Char(' ')
                  + CalendarHolidayPage::tr("%n event(s) were left out, the first is \"%1\": %2.", nullptr,
                                            static_cast<int>(holidays.skipped.size()))
                        .arg(shownText(first.where), shownText(first.detail));
    }
    return sentence;
}

} // namespace

CalendarHolidayPage::CalendarHolidayPage(CalendarDraft& draft, const Date& today, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_country(new QComboBox(this))
    , m_source(new QLabel(this))
    , m_message(new QLabel(this))
{
    createCountry();
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Public holidays &of:"), m_country);
    form->addRow(QString(), m_source);
    auto* import = new QPushButton(tr("&Import holidays of another country (.ics)…"), this);
    import->setObjectName(QStringLiteral("importHolidays"));
    import->setAutoDefault(false);
    auto* own = new CalendarRulePage(QStringLiteral("holiday"), tr("Holidays of its own"), holidayTable(),
                                     draft, today, this);
    own->setHint(tr("Holidays of its own stand before those of the country. A holiday counts in the field "
                    "\"holiday\"; a day off of the company alone may also be set in the month."));
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(own, 1);
    layout->addWidget(import, 0, Qt::AlignLeft);
    layout->addWidget(m_message);
    connect(import, &QPushButton::clicked, this, &CalendarHolidayPage::importRequested);
    connect(m_country, &QComboBox::activated, this, &CalendarHolidayPage::chooseCountry);
    connect(&m_draft, &CalendarDraft::changed, this, &CalendarHolidayPage::showSource);
    showSource();
}

void CalendarHolidayPage::createCountry()
{
    m_country->setObjectName(QStringLiteral("holidayCountry"));
    m_country->addItem(tr("no country"), QString());
    for (const auto& country : holidayCountries()) {
        m_country->addItem(countryTitle(country), toQString(country));
    }
    for (auto* label : {m_source, m_message}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_source->setObjectName(QStringLiteral("holidaySource"));
    m_message->setObjectName(QStringLiteral("holidayMessage"));
}

void CalendarHolidayPage::chooseCountry()
{
    const auto country = m_country->currentData().toString().toStdString();
    auto national = nationalHolidays(country);
    m_draft.change([&](Calendar& calendar) {
        calendar.national =
            national.ok() ? std::make_shared<const NationalHolidays>(std::move(national).value()) : nullptr;
    });
}

void CalendarHolidayPage::showSource()
{
    const auto& calendar = m_draft.calendar();
    m_country->setCurrentIndex(calendar.national ? m_country->findData(toQString(calendar.national->country))
                                                 : 0);
    auto text = holidayYearsSentence(calendar);
    if (calendar.national) {
        text += QLatin1Char('\n') + tr("Source: %1").arg(shownText(calendar.national->source));
    }
    m_source->setText(text);
}

void CalendarHolidayPage::importFiles(const QStringList& files)
{
    QStringList sentences;
    for (const auto& file : files) {
        const auto holidays = readIcalFile(file.toStdString());
        if (!holidays.ok()) {
            sentences << errorSentence(holidays.error());
            continue;
        }
        m_draft.change([&](Calendar& calendar) { addHolidays(holidays.value(), calendar); });
        sentences << importSentence(file, holidays.value());
    }
    m_message->setText(sentences.join(u'\n'));
}

} // namespace trailscope::ui
