// expect: conversion|no viable|convert
#include <chengdu_subsidy/values/money.hpp>

using namespace chengdu_subsidy;
using namespace chengdu_subsidy::literals;

const Money money = 100;
